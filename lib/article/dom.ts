/**
 * Reading the DOM so that a page can't shadow it: named form controls and images become properties of their form and of the document
 * (`<input name=parentNode>`), also inside a content script. The getters and methods of the prototypes are out of the page's reach.
 */
export interface Dom extends Nodes {
  /** Elements of the document that match a selector, in order. */
  all(selector: string): Element[];
  /** The first element that matches a selector. */
  first(selector: string): Element | null;
  /** Elements of a name, in order. */
  named(name: string): NodeListOf<Element>;
  /** Elements with an attribute that tells what they are or whether they are seen: asked of all at once, and once only. */
  noted(): ReadonlySet<Element>;
  /** Whether a form's controls may shadow what is read of it; else plain properties of nodes are safe, and faster. */
  isShadowed: boolean;
  root: Element | null;
  body: Element | null;
  window: (Window & typeof globalThis) | null;
  document: Document;
  /** The page's address; null where there is no window. Without the `location`, which takes longer to make than ten paragraphs to read. */
  address(): string | null;
  /** Whether the page is in the background. */
  hidden(): boolean;
  createRange(): Range;
  getComputedStyle(element: Element): CSSStyleDeclaration | null;
}

/** What is read of single nodes. */
interface Nodes {
  firstChild(node: Node): Node | null;
  nextSibling(node: Node): Node | null;
  parent(node: Node): Node | null;
  type(node: Node): number;
  /** Local name, in small letters for HTML. */
  name(element: Element): string;
  attribute(element: Element, name: string): string | null;
  hasAttributes(element: Element): boolean;
  /** The characters of a text node. */
  data(text: Text): string;
  /** All text beneath a node, as the DOM gives it. */
  content(node: Node): string;
  isConnected(node: Node): boolean;
  contains(outer: Node, inner: Node): boolean;
}

export const ELEMENT = 1;
export const TEXT = 3;
/** Of a page with more forms nothing is taken for granted. */
const MAX_FORMS = 100;
/** A page of which so much is noted is cut before its end. */
const MAX_NOTED = 60_000;

/**
 * The reader of one document; cheap to make. `lasting`: it is kept while the page goes on, which may put a control that shadows into a form
 * at any time; else the forms are looked at once, and what is read is to be read at once.
 */
export function domOf(document: Document, lasting = false): Dom {
  const inherited = (owner: object, key: PropertyKey): PropertyDescriptor | undefined => {
    let found: PropertyDescriptor | undefined;
    for (let proto = Object.getPrototypeOf(owner); proto && !found; proto = Object.getPrototypeOf(proto))
      found = Object.getOwnPropertyDescriptor(proto, key);
    return found;
  };
  const get = <T extends object, V>(owner: T, key: PropertyKey): ((node: T) => V) => {
    const getter = inherited(owner, key)?.get;
    // Documents made without prototypes' getters (tests' DOMs) can't be shadowed either.
    return (node) => (getter ? getter.call(node) : Reflect.get(node, key)) as V;
  };
  /** The prototypes' method itself, to be called on a node with `call`. */
  const method = <F>(owner: object, key: PropertyKey) => inherited(owner, key)?.value as F;

  const root = get<Document, Element | null>(document, 'documentElement')(document);
  const window = get<Document, (Window & typeof globalThis) | null>(document, 'defaultView')(document);
  const sample = root ?? document;
  const queryAll = method<(selector: string) => NodeListOf<Element>>(document, 'querySelectorAll');
  const query = method<(selector: string) => Element | null>(document, 'querySelector');
  const isShadowed = lasting || hasShadows(queryAll.call(document, 'form'));
  const nodes: Nodes = isShadowed ? shadowed() : PLAIN_NODES;

  /** `document.body` can be shadowed and, as a getter, is absent from XML: the first body or frameset element of the root. */
  let body: Element | null = null;
  for (let node = root ? nodes.firstChild(root) : null; node && !body; node = nodes.nextSibling(node))
    if (nodes.type(node) === ELEMENT && nodes.name(node as Element) === 'body') body = node as Element;
  let noted: Set<Element> | null = null;

  return {
    ...nodes,
    all(selector) {
      const found = queryAll.call(document, selector);
      const elements: Element[] = [];
      for (let i = 0; i < found.length; i++) elements.push(found[i] as Element);
      return elements;
    },
    first: (selector) => query.call(document, selector),
    named: (key) => queryAll.call(document, key),
    noted() {
      if (noted) return noted;
      noted = new Set();
      const found = queryAll.call(document, NOTED);
      for (let i = 0; i < found.length && i < MAX_NOTED; i++) noted.add(found[i] as Element);
      return noted;
    },
    isShadowed,
    root,
    body,
    window,
    document,
    address: () => (window ? get<Document, string>(document, 'URL')(document) : null),
    hidden: () => get<Document, boolean>(document, 'hidden')(document) === true,
    createRange: () => method<Document['createRange']>(document, 'createRange').call(document),
    getComputedStyle: (element) => window?.getComputedStyle?.(element) ?? null,
  };
  function shadowed(): Nodes {
    const attribute = method<Element['getAttribute']>(sample, 'getAttribute');
    const hasAttributes = method<Element['hasAttributes']>(sample, 'hasAttributes');
    const contains = method<Node['contains']>(document, 'contains');
    const content = get<Node, string | null>(document, 'textContent');
    const data = get<Node, string | null>(document, 'nodeValue');
    return {
      firstChild: get<Node, Node | null>(document, 'firstChild'),
      nextSibling: get<Node, Node | null>(document, 'nextSibling'),
      parent: get<Node, Node | null>(document, 'parentNode'),
      type: get<Node, number>(document, 'nodeType'),
      name: get<Element, string>(sample as Element, 'localName'),
      attribute: (element, key) => attribute.call(element, key),
      hasAttributes: (element) => hasAttributes.call(element),
      data: (text) => data(text) ?? '',
      content: (node) => content(node) ?? '',
      isConnected: get<Node, boolean>(document, 'isConnected'),
      contains: (outer, inner) => contains.call(outer, inner),
    };
  }
}

/** Names by which a control could shadow what is read of its form in one reading; each asked for takes a form through its controls. */
const SHADOWED = 'firstChild nextSibling parentNode nodeType localName getAttribute hasAttributes textContent'.split(
  ' ',
);

/** A selector for the controls was asked of every element: 7 of 75 ms; what shadows is an own property of its form. */
function hasShadows(forms: NodeListOf<Element>): boolean {
  if (forms.length > MAX_FORMS) return true;
  for (let i = 0; i < forms.length; i++) {
    const form = forms[i] as Element;
    for (const name of SHADOWED) if (Object.hasOwn(form, name)) return true;
  }
  return false;
}

/**
 * Without those that are never entered, and without roles within a sentence, which say nothing: they were half of all that were found, and
 * to touch the first `svg` of a page takes longer than to touch all its paragraphs.
 */
const NOTED =
  '[hidden],[aria-hidden="true"]:not(svg,img),[style]:not(svg,img,iframe,input),[role]:not(a,span,i,svg,img,button,input),[itemprop],[itemtype]';

const PLAIN_NODES: Nodes = {
  firstChild: (node) => node.firstChild,
  nextSibling: (node) => node.nextSibling,
  parent: (node) => node.parentNode,
  type: (node) => node.nodeType,
  name: (element) => element.localName,
  attribute: (element, key) => element.getAttribute(key),
  hasAttributes: (element) => element.hasAttributes(),
  data: (text) => text.data,
  content: (node) => node.textContent ?? '',
  isConnected: (node) => node.isConnected,
  contains: (outer, inner) => outer.contains(inner),
};
