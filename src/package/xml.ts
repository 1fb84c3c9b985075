/** XML as the manifests need it: elements with attributes, and in them other elements or a text. */

/** One element. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly content: readonly XmlElement[] | string;
}

/** An element, in the order in which it is written. */
export function element(
  name: string,
  attributes: XmlElement['attributes'],
  content: XmlElement['content'] = [],
): XmlElement {
  return { name, attributes, content };
}

/** What XML 1.0 knows no way to write (https://www.w3.org/TR/xml/#charsets); the sign for ‘unknown’ stands in its place. */
const unwritable = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;

const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
};

function escaped(text: string, signs: RegExp): string {
  return text.replace(unwritable, '\uFFFD').replace(signs, (sign) => escapes[sign] ?? sign);
}

function lines({ name, attributes, content }: XmlElement, indent: string): readonly string[] {
  const given = Object.entries(attributes).map(
    ([key, value]) => ` ${key}="${escaped(value, /[&<>"\t\n\r]/g)}"`,
  );
  const open = `${indent}<${name}${given.join('')}`;
  if (typeof content === 'string') return [`${open}>${escaped(content, /[&<>\r]/g)}</${name}>`];
  if (content.length === 0) return [`${open}/>`];
  return [`${open}>`, ...content.flatMap((child) => lines(child, `${indent}  `)), `${indent}</${name}>`];
}

/** A whole document. */
export function xmlDocument(root: XmlElement): string {
  return ['<?xml version="1.0" encoding="UTF-8"?>', ...lines(root, ''), ''].join('\n');
}
