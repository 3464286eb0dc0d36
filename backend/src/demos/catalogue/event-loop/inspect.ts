/**
 * Script text: `inspect(values)` gives the line that `console.log` prints, close to what Node.js prints for plain
 * values. It runs beside the learner's code, in QuickJS and in browsers.
 */
export const inspectScript = `
const inspect = (() => {
  const { isArray } = Array;
  const quote = (text) => "'" + text.replace(/\\\\/g, '\\\\\\\\').replace(/'/g, "\\\\'").replace(/\\n/g, '\\\\n') + "'";
  const show = (value, depth) => {
    if (typeof value === 'string') return depth === 0 ? value : quote(value);
    if (typeof value === 'bigint') return value + 'n';
    if (typeof value === 'function') return value.name ? '[Function: ' + value.name + ']' : '[Function (anonymous)]';
    if (Object.is(value, -0)) return '-0';
    if (typeof value !== 'object' || value === null) return String(value);
    if (value instanceof Error) return value.name + ': ' + value.message;
    if (value instanceof Promise) return 'Promise';
    if (depth > 2) return isArray(value) ? '[Array]' : '[Object]';
    if (isArray(value)) {
      const items = value.slice(0, 100).map((item) => show(item, depth + 1));
      return items.length === 0 ? '[]' : '[ ' + items.join(', ') + ' ]';
    }
    const keys = Object.keys(value).slice(0, 100);
    const name = value.constructor && value.constructor !== Object ? value.constructor.name + ' ' : '';
    const pairs = keys.map((key) => (/^[A-Za-z_$][\\w$]*$/.test(key) ? key : quote(key)) + ': ' + show(value[key], depth + 1));
    return name + (pairs.length === 0 ? '{}' : '{ ' + pairs.join(', ') + ' }');
  };
  return (values) => {
    let text = '';
    for (let i = 0; i < values.length && text.length < 400; i++) text += (i > 0 ? ' ' : '') + show(values[i], 0);
    return text.slice(0, 400);
  };
})();
`;
