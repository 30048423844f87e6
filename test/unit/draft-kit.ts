import { deflateRawSync } from "node:zlib";
import { articleIn } from "../../src/draft/documents/formats.ts";
import { draftOf } from "../../src/draft/draft.ts";

/** What was read out of a document, in words: a mark with the labels that it leads to, a reference with its title. */
export async function readDocument(name: string, content: string | Uint8Array) {
  const article = await articleIn(name, Buffer.from(content));
  const draft = draftOf(article, []);
  const points = Array.from(article.text);
  const words = ({ start, end }: { readonly start: number; readonly end: number }) => points.slice(start, end).join("");
  return {
    article,
    draft,
    sentences: draft.sentences.map(words),
    marks: draft.markers.map(({ text, citations }) => [text, ...citations.map(({ label }) => label)]),
    references: draft.references.map(({ label, title }) => [label, title]),
  };
}

function header(
  signature: number,
  size: number,
  values: readonly (readonly [place: number, bytes: number, value: number])[],
) {
  const bytes = Buffer.alloc(size);
  bytes.writeUInt32LE(signature, 0);
  for (const [place, width, value] of values) bytes.writeUIntLE(value, place, width);
  return bytes;
}

/** A package of packed files. */
export function packed(files: Readonly<Record<string, string | Buffer>>): Buffer {
  const bodies: Buffer[] = [];
  const entries: Buffer[] = [];
  let offset = 0;
  for (const [name, content] of Object.entries(files)) {
    const body = deflateRawSync(content);
    const size = Buffer.byteLength(content);
    const crc = crcOf(Buffer.from(content));
    const common = (at: number) =>
      [
        [at, 2, 20],
        [at + 4, 2, 8],
        [at + 10, 4, crc],
        [at + 14, 4, body.length],
        [at + 18, 4, size],
        [at + 22, 2, name.length],
      ] as const;
    const local = Buffer.concat([header(0x04034b50, 30, common(4)), Buffer.from(name), body]);
    entries.push(Buffer.concat([header(0x02014b50, 46, [...common(6), [42, 4, offset]]), Buffer.from(name)]));
    bodies.push(local);
    offset += local.length;
  }
  const directory = Buffer.concat(entries);
  const end = header(0x06054b50, 22, [
    [8, 2, entries.length],
    [10, 2, entries.length],
    [12, 4, directory.length],
    [16, 4, offset],
  ]);
  return Buffer.concat([...bodies, directory, end]);
}

function crcOf(bytes: Buffer): number {
  let crc = 0xffffffff;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit += 1) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
  }
  return (crc ^ 0xffffffff) >>> 0;
}

const WORD = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships";

/** A DOCX of paragraphs as WordprocessingML, with footnotes of words. */
export function docxOf(body: string, footnotes: readonly string[] = []): Buffer {
  const notes = footnotes.map(
    (words, index) => `<w:footnote w:id="${index + 1}"><w:p><w:r><w:t>${words}</w:t></w:r></w:p></w:footnote>`,
  );
  return packed({
    "[Content_Types].xml":
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/><Override PartName="/word/footnotes.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.footnotes+xml"/></Types>',
    "_rels/.rels": `<Relationships xmlns="${PACKAGE}"><Relationship Id="r1" Type="${RELATIONS}/officeDocument" Target="word/document.xml"/></Relationships>`,
    "word/_rels/document.xml.rels": `<Relationships xmlns="${PACKAGE}"><Relationship Id="r2" Type="${RELATIONS}/footnotes" Target="footnotes.xml"/></Relationships>`,
    "word/document.xml": `<w:document ${WORD}><w:body>${body}</w:body></w:document>`,
    "word/footnotes.xml": `<w:footnotes ${WORD}>${notes.join("")}</w:footnotes>`,
  });
}

/** A line of a page: where it stands, how large it is, and its words. */
export type PdfLine = readonly [x: number, y: number, size: number, words: string];

/** A PDF of pages of lines in one font. */
export function pdfOf(pages: readonly (readonly PdfLine[])[]): Buffer {
  const objects = [
    "<< /Type /Catalog /Pages 2 0 R >>",
    `<< /Type /Pages /Kids [${pages.map((_page, index) => `${4 + index * 2} 0 R`).join(" ")}] /Count ${pages.length} >>`,
    "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>",
    ...pages.flatMap((lines, index) => {
      const drawn = lines.map(
        ([x, y, size, words]) => `BT /F1 ${size} Tf ${x} ${y} Td (${words.replace(/[()\\]/g, "\\$&")}) Tj ET`,
      );
      const stream = drawn.join("\n");
      const page = `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 600 800] /Contents ${5 + index * 2} 0 R /Resources << /Font << /F1 3 0 R >> >> >>`;
      return [page, `<< /Length ${stream.length} >>\nstream\n${stream}\nendstream`];
    }),
  ];
  let text = "%PDF-1.4\n";
  const offsets = objects.map((object, index) => {
    const offset = text.length;
    text += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return String(offset).padStart(10, "0");
  });
  const start = text.length;
  const table = offsets.map((offset) => `${offset} 00000 n \n`).join("");
  text += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}`;
  text += `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${start}\n%%EOF\n`;
  return Buffer.from(text, "latin1");
}
