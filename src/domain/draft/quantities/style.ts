/** Short words that only one side uses: languages that write 1,5 for one and a half, and English, that writes 1.5. */
const COMMA_WORDS =
  /(?<![\p{L}])(?:der|das|und|ist|nicht|ein|eine|mit|von|auf|im|für|le|les|des|est|une|dans|que|du|el|los|las|una|del|con|por|il|della|per|gli|uma|não|com|het|een|van|zijn|och|att|som|av|i|и|в|на|что|nie|się|w|z)(?![\p{L}])/giu;
const POINT_WORDS =
  /(?<![\p{L}])(?:the|of|and|is|that|for|with|was|were|to|has|have|it|its|by|from|which)(?![\p{L}])/giu;
const ENOUGH = 20_000;

/** Whether a text writes its decimals behind a comma and its thousands with points: "2.400,5", as its words tell. */
export function writesDecimalComma(text: string): boolean {
  const part = text.slice(0, ENOUGH);
  return (part.match(COMMA_WORDS)?.length ?? 0) > (part.match(POINT_WORDS)?.length ?? 0);
}
