function wordSet(words: string): ReadonlySet<string> {
  return new Set(words.split(/\s+/).filter((word) => word !== ""));
}

/** Shortened words that something always follows: a full stop after one ends no sentence. In lower case, without the stop. */
export const LEADING = wordSet(`
  mr mrs ms mx dr prof sen sens rep reps gov gen col lt sgt capt cmdr adm maj rev hon st mt ft messrs mme mlle pres supt det fr sr
  e.g eg i.e ie cf vs v viz al fig figs eq eqs sec secs ch chap vol vols pp p nos art arts ref refs dept approx ca c ed eds
  trans resp incl esp no nr op cit ibid u.a z.b d.h bzw usw vgl bspw sog hrsg str abs s.o s.u o.ä m.e prof. sra srta ud uds dra
  núm num pág págs av avda pl n.b m.m t.ex bl.a dvs ev g.g т.е т.к т.д т.п см г гг им ул млн млрд тыс стр рис np tzw tj itd prof
  mio mrd tsd p.ej ee ggf inkl exkl zzgl abzgl o.g u.ä
  dr.h.c hr fru ing ir drs mgr bc dipl mag jan feb mar apr jun jul aug sep sept oct nov dec
`);

/** Shortened words that may stand last in a sentence: what follows decides. */
export const EITHER = wordSet(`
  inc corp co ltd llc plc bros jr sr esq zn al a.m p.m am pm ph.d m.d b.a m.a d.c u.s u.k u.n e.u u.s.a ave blvd rd univ assn
  natl intl gmbh s.a n.v b.v s.p.a a.g k.k oyj pty sq est hrs hr min mins sec lb lbs oz yr yrs usw ee.uu d.h bzw ste mfg
`);

/** Words that begin a sentence far more often than a name: after them a doubtful full stop was one. */
export const STARTERS = wordSet(`
  a an the this that these those it its he his she her they their we our you your i there here in on at by for from with without
  to of as if when while where what which who whose why how and but or nor so yet still also then thus hence however moreover
  meanwhile although though because since until unless after before during despite both each every all some most many few several
  no not now today yesterday tomorrow last next one two three other others another such only even just more less under over
  between among through against across within analysts officials critics experts investors shares instead later earlier once
  rather perhaps further according given is are was were do does did can could will would should may might let
  der die das ein eine es er sie wir und aber im am von mit für auf bei nach le la les un une il elle ils nous et mais en au
  el los las una y pero del al lo os o e um uma não il gli i un una ma e
`);
