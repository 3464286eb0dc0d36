import { mediaTypeOf } from './media-type.js';

const typeOf = (text: string) => mediaTypeOf(Buffer.from(text));

describe('what a picture is by its first bytes', () => {
  it.each([
    ['png', Buffer.from('89504e470d0a1a0a', 'hex'), 'image/png'],
    ['jpeg', Buffer.from('ffd8ffe000104a46', 'hex'), 'image/jpeg'],
    ['gif', Buffer.from('GIF89a'), 'image/gif'],
    ['webp', Buffer.from('RIFF\x10\0\0\0WEBPVP8 '), 'image/webp'],
    ['avif', Buffer.from('\0\0\0\x1cftypavif'), 'image/avif'],
    ['text', Buffer.from('안녕하세요'), null],
    ['nothing', Buffer.from(''), null],
  ])('knows %s', (_, bytes, expected) => expect(mediaTypeOf(bytes)).toBe(expected));

  it.each([
    '<svg xmlns="http://www.w3.org/2000/svg"/>',
    '<svg>',
    '\uFEFF<?xml version="1.0"?>\n<svg width="1">',
    '<?xml version="1.0"?><!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://www.w3.org/x.dtd">\n<svg\nid="a">',
    '<!DOCTYPE svg [ <!ENTITY ns "http://www.w3.org/"> ]><svg>',
    `<!-- ${'사용 허락 '.repeat(500)} --> <!-- 둘 --><?xml-stylesheet href="a"?><svg>`,
  ])('knows SVG with whatever stands before it (%#)', (text) => expect(typeOf(text)).toBe('image/svg+xml'));

  it.each([
    '<html><svg></html>',
    '<svgx>',
    '<!-- <svg> -->',
    '<!-- <svg>',
    '<!DOCTYPE svg [',
    '<!DOCTYPE html><p>',
    '<!---->'.repeat(8_000),
  ])('takes nothing else for SVG (%#)', (text) => expect(typeOf(text)).toBeNull());
});
