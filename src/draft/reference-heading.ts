const HEADINGS = new Set(
  [
    "references|reference|reference list|list of references|references cited|literature cited|literature|sources|sources and references|references and sources",
    "sources cited|source list|list of sources|works cited|work cited|works consulted|bibliography|select bibliography|selected bibliography|notes|endnotes|end notes|footnotes",
    "notes and references|references and notes|notes and sources|sources and notes|citations|cited works|further reading and sources|cited sources",
    "literatur|literaturverzeichnis|literaturangaben|quellen|quellenverzeichnis|quellenangaben|einzelnachweise|anmerkungen|fußnoten|fussnoten|nachweise|belege",
    "références|références bibliographiques|bibliographie|notes et références|notes de bas de page|sources et références|ouvrages cités",
    "referencias|referencias bibliográficas|bibliografía|fuentes|notas|obras citadas|fuentes y referencias",
    "riferimenti|riferimenti bibliografici|bibliografia|fonti|note|opere citate",
    "referências|referências bibliográficas|fontes|bronnen|literatuur|literatuurlijst|referenties|noten|bronvermelding",
    "källor|referenser|källförteckning|kilder|referanser|litteratur|litteraturliste|lähteet|viitteet",
    "źródła|przypisy|literatura|zdroje|reference a poznámky|források|irodalom|bibliografie|note de subsol",
    "литература|список литературы|источники|примечания|ссылки|библиография|сноски|література|джерела|примітки|список використаних джерел",
    "βιβλιογραφία|πηγές|παραπομπές|kaynakça|kaynaklar|dipnotlar|المراجع|المصادر|الهوامش|المراجع والمصادر|מקורות|הערות שוליים|منابع",
    "संदर्भ|स्रोत|सन्दर्भ|संदर्भ सूची|参考文献|參考文獻|参考资料|參考資料|资料来源|資料來源|注释|註釋|注釋|脚注|腳註|出典|注|引用文献|文献|참고문헌|참고 문헌|출처|각주|주석",
  ].flatMap((names) => names.split("|")),
);
const ENDINGS =
  /^(?:about the authors?|about|acknowledge?ments?|appendix|appendices|annex|author(?:s|’s|'s)? (?:note|bio|information)|credits?|copyright|related (?:articles|stories|posts|reading)|share this|tags?|filed under|corrections?|disclosures?|funding|conflicts? of interest|contact|glossary|further reading|see also|external links|comments)\b/iu;
const MAX_HEADING = 80;

/** A line's words without the marks of a heading: `## 7. References:` is `References`. */
function bare(line: string): string {
  return line
    .trim()
    .replace(/^#{1,6}\s+/, "")
    .replace(/\s*#+$/, "")
    .replace(/^(?:\d{1,2}(?:\.\d{1,2})*|[ivx]{1,5})[.)]?\s+/iu, "")
    .replace(/^[*_[【「=\s]+|[\]】」*_=\s:：.]+$/gu, "")
    .trim();
}

/** Whether a line is the heading of a list of references, in any of several languages. */
export function isListHeading(line: string): boolean {
  return line.length <= MAX_HEADING && HEADINGS.has(bare(line).toLocaleLowerCase("en"));
}

/** Whether a line begins what comes behind a list: a heading of Markdown, or one that is usual there. */
export function endsList(line: string): boolean {
  if (/^\s{0,3}#{1,6}\s/.test(line)) return true;
  return line.length <= MAX_HEADING && (ENDINGS.test(bare(line)) || /^(?:©|\(c\)\s)/iu.test(line.trim()));
}
