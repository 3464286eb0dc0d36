import { asArray, asNumber, asObject, asString } from '../demos/json.js';

export type Scalar = string | number | boolean;

/** A parameter of a demo as a field of a form, by its JSON Schema. */
export type ParameterField = { name: string; default: unknown } & (
  | { kind: 'choice'; values: readonly Scalar[] }
  | { kind: 'several'; values: readonly Scalar[] }
  | { kind: 'number'; min: number | null; max: number | null; whole: boolean }
);

/** Front matter holds scalars and lists of them: of what is more than that, and of code, a demo's own page is the place. */
export function parameterFields(schema: unknown): ParameterField[] {
  const properties = asObject(asObject(schema)?.['properties']) ?? {};
  return Object.entries(properties).flatMap(([name, property]): ParameterField[] => {
    const known = asObject(property) ?? {};
    const base = { name, default: known['default'] };
    const values = valuesOf(property);
    if (values.length > 0) return [{ ...base, kind: 'choice', values }];
    const items = known['type'] === 'array' ? valuesOf(known['items']) : [];
    if (items.length > 0) return [{ ...base, kind: 'several', values: items }];
    const type = asString(known['type']);
    if (type !== 'integer' && type !== 'number') return [];
    const [min, max] = [asNumber(known['minimum']), asNumber(known['maximum'])];
    return [{ ...base, kind: 'number', min, max, whole: type === 'integer' }];
  });
}

/** All values there are, where they are few. */
function valuesOf(schema: unknown): Scalar[] {
  const known = asObject(schema) ?? {};
  if (known['type'] === 'boolean') return [true, false];
  const listed = [...asArray(known['enum']), ...('const' in known ? [known['const']] : [])].filter(isScalar);
  return listed.length > 0 ? listed : asArray(known['anyOf']).flatMap(valuesOf);
}

function isScalar(value: unknown): value is Scalar {
  return ['string', 'number', 'boolean'].includes(typeof value);
}
