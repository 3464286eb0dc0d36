import { atEnd, rowWindow } from './row-window.js';

describe('the rows of a scrolled box', () => {
  it('draws what is seen and a few around', () => {
    expect(rowWindow({ scrollTop: 2000, height: 200, rowHeight: 20, rows: 1000 })).toEqual({
      first: 92,
      end: 118,
      offset: 1840,
    });
  });

  it('stays within the list', () => {
    expect(rowWindow({ scrollTop: 0, height: 200, rowHeight: 20, rows: 3 })).toEqual({ first: 0, end: 3, offset: 0 });
    expect(rowWindow({ scrollTop: 900, height: 200, rowHeight: 20, rows: 0 })).toEqual({ first: 0, end: 0, offset: 0 });
  });

  it('knows its end', () => {
    expect(atEnd({ scrollTop: 800, height: 200, scrollHeight: 1000, rowHeight: 20 })).toBe(true);
    expect(atEnd({ scrollTop: 785, height: 200, scrollHeight: 1000, rowHeight: 20 })).toBe(true);
    expect(atEnd({ scrollTop: 700, height: 200, scrollHeight: 1000, rowHeight: 20 })).toBe(false);
  });
});
