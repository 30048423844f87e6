/** The part of the DOM that reading a page needs. */
export interface HtmlNode {
  readonly nodeType: number;
  readonly textContent: string | null;
  readonly childNodes: Iterable<HtmlNode>;
}

/** An element of the page. */
export interface HtmlElement extends HtmlNode {
  readonly tagName: string;
  readonly children: ArrayLike<HtmlElement>;
  readonly parentElement: HtmlElement | null;
  readonly nextElementSibling: HtmlElement | null;
  readonly getAttribute: (name: string) => string | null;
  readonly setAttribute: (name: string, value: string) => void;
  readonly hasAttribute: (name: string) => boolean;
  readonly matches: (selector: string) => boolean;
  readonly querySelectorAll: (selector: string) => Iterable<HtmlElement> & ArrayLike<HtmlElement>;
  readonly remove: () => void;
}

/** Whether a node is an element. */
export function isElement(node: HtmlNode): node is HtmlElement {
  return node.nodeType === 1;
}

/** The name of an element in lower case. */
export function nameOf(element: HtmlElement): string {
  return element.tagName.toLowerCase();
}

/** Elements that begin and end a block of text. */
export const BLOCKS = new Set(
  "address article aside blockquote body center dd details dialog div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html li main nav ol p pre section summary table tbody td tfoot th thead tr ul caption".split(
    " ",
  ),
);
