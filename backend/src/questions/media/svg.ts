import { parseXml, XmlElement, XmlText, type XmlNode } from '@rgrove/parse-xml';
import { mediaTypeOf } from './media-type.js';
import { drawAnew } from './raster.js';
import { PictureRefused, type CleanPicture } from './refusal.js';
import { attributes, elements } from './svg-vocabulary.js';

/** In bytes. */
export const MOST_SVG_BYTES = 512 * 1024;
/** Tags, and attributes: reading either takes the main thread some microseconds. */
const MOST_TAGS = 10_000;
const MOST_ATTRIBUTES = 30_000;
const DEEPEST = 60;
const MOST_EMBEDDED = 20;
/** Elements that are drawn, each as often as others refer to it: a few lines may refer to each other a billion times. */
const MOST_DRAWN = 50_000;

/**
 * Writes a drawing anew out of what is known to be harmless: of elements and attributes those of an allow-list, of
 * addresses only `#…` within the drawing and embedded pixels, which are drawn anew too; no document type, no entities, no
 * instructions.
 * @throws PictureRefused when it is no well-formed SVG, or one that would keep a browser busy
 */
export async function cleanSvg(bytes: Uint8Array): Promise<CleanPicture> {
  if (bytes.length > MOST_SVG_BYTES) throw new PictureRefused('LARGE_FILE');
  const root = read(bytes);
  if (root?.name !== 'svg') throw new PictureRefused('SVG');
  const all = elementsOf(root);
  if (drawn(root, all) > MOST_DRAWN) throw new PictureRefused('SVG_COMPLEX');
  const pixelsOf = await embeddedPixels(all);
  const [, , width, height] = (root.attributes['viewBox'] ?? '').split(/[\s,]+/).map(Number);
  return {
    bytes: Buffer.from(`${write(root, pixelsOf, ' xmlns="http://www.w3.org/2000/svg"')}\n`),
    width: pixels(root.attributes['width']) ?? (width || null),
    height: pixels(root.attributes['height']) ?? (height || null),
  };
}

function read(bytes: Uint8Array): XmlElement | null {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    if (occurrences(text, '<') > MOST_TAGS || occurrences(text, '=') > MOST_ATTRIBUTES)
      throw new PictureRefused('SVG_COMPLEX');
    return parseXml(text).root;
  } catch (error) {
    if (error instanceof PictureRefused) throw error;
    // Not well-formed, not UTF-8, or nested deeper than the stack.
    throw new PictureRefused('SVG');
  }
}

function occurrences(text: string, mark: string): number {
  let found = 0;
  for (let at = text.indexOf(mark); at >= 0; at = text.indexOf(mark, at + 1)) found += 1;
  return found;
}

function pixels(length: string | undefined): number | null {
  const [, number] = /^\s*(\d+(?:\.\d+)?)(?:px)?\s*$/.exec(length ?? '') ?? [];
  return number === undefined ? null : Number(number);
}

/** Every element, and none nested so deep that going down would exhaust the stack. */
function elementsOf(root: XmlElement): XmlElement[] {
  const found = [{ element: root, depth: 0 }];
  for (const { element, depth } of found) {
    if (depth > DEEPEST) throw new PictureRefused('SVG_COMPLEX');
    for (const child of element.children) {
      if (child instanceof XmlElement) found.push({ element: child, depth: depth + 1 });
    }
  }
  return found.map(({ element }) => element);
}

/** What stands for the addresses of embedded pictures. */
async function embeddedPixels(all: XmlElement[]): Promise<ReadonlyMap<string, string>> {
  const found = new Map<string, string>();
  for (const { name, attributes: given } of all) {
    const address = name === 'image' ? (given['href'] ?? given['xlink:href'] ?? '') : '';
    const [, data] = /^data:image\/(?:png|jpeg|webp|gif);base64,([A-Za-z0-9+/=\s]+)$/.exec(address) ?? [];
    if (data === undefined || found.has(address)) continue;
    if (found.size === MOST_EMBEDDED) throw new PictureRefused('SVG_COMPLEX');
    const bytes = Buffer.from(data, 'base64');
    const mediaType = mediaTypeOf(bytes) ?? '';
    const { bytes: drawnAnew } = await drawAnew(bytes, mediaType);
    found.set(address, `data:${mediaTypeOf(drawnAnew)};base64,${drawnAnew.toString('base64')}`);
  }
  return found;
}

type Pixels = ReadonlyMap<string, string>;

function write(element: XmlElement, embedded: Pixels, more = ''): string {
  const { name } = element;
  const given = Object.entries(element.attributes).flatMap(([attribute, value]) => {
    const written = writeAttribute(name, attribute, value, embedded);
    return written === null ? [] : [` ${written}`];
  });
  const inside = element.children.map((child) => writeChild(child, name, embedded)).join('');
  const start = `<${name}${more}${given.join('')}`;
  return inside === '' ? `${start}/>` : `${start}>${inside}</${name}>`;
}

function writeChild(child: XmlNode, parent: string, embedded: Pixels): string {
  if (child instanceof XmlElement) return elements.has(child.name) ? write(child, embedded) : '';
  if (!(child instanceof XmlText)) return '';
  const isStyle = parent === 'style';
  return isStyle && (namesAddress(child.text) || /@(?:import|font-face|namespace|charset)/i.test(child.text))
    ? ''
    : escape(child.text);
}

function writeAttribute(element: string, attribute: string, value: string, embedded: Pixels): string | null {
  const name = attribute === 'xlink:href' ? 'href' : attribute;
  if (!attributes.has(name)) return null;
  if (name !== 'href') return namesAddress(value) ? null : `${name}="${escape(value)}"`;
  const address = element === 'image' ? embedded.get(value) : /^#\S+$/.exec(value)?.[0];
  return address === undefined ? null : `href="${escape(address)}"`;
}

/** Whether text that a browser may read as CSS names an address other than `#…`, in whatever spelling. */
function namesAddress(text: string): boolean {
  return /\\|(?:image|image-set|cross-fade|src|expression)\s*\(|url\s*\((?!\s*["']?#)/i.test(text);
}

function escape(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
}

/** How many elements a browser draws, those referred to counted each time. */
function drawn(root: XmlElement, all: XmlElement[]): number {
  const byId = new Map<string, XmlElement>();
  for (const element of all) {
    const { id } = element.attributes;
    if (id !== undefined && !byId.has(id)) byId.set(id, element);
  }
  const known = new Map<XmlElement, number>();
  const count = (element: XmlElement, depth: number): number => {
    const counted = known.get(element);
    if (counted !== undefined) return counted;
    if (depth > DEEPEST * 2) throw new PictureRefused('SVG_COMPLEX');
    // What refers to itself is drawn once.
    known.set(element, 1);
    const inside = element.children.filter((child) => child instanceof XmlElement);
    const referred = references(element).flatMap((id) => byId.get(id) ?? []);
    const total = [...inside, ...referred].reduce((sum, other) => sum + count(other, depth + 1), 1);
    known.set(element, total);
    return total;
  };
  return count(root, 0);
}

function references({ attributes: given }: XmlElement): string[] {
  return Object.entries(given).flatMap(([name, value]) => {
    if (name === 'href' || name === 'xlink:href') return value.startsWith('#') ? [value.slice(1)] : [];
    return [...value.matchAll(/url\(\s*["']?#([^"')\s]+)/gi)].map(([, id]) => id ?? '');
  });
}
