import { RestError } from './rest-error.ts';
import type { RestRequest } from './route.ts';

/** A text of the body; `undefined` where it is absent or null. 422 where it is something else. */
export function optionalText(request: RestRequest, field: string): string | undefined {
  const value = request.body[field];
  if (value === undefined || value === null) return undefined;
  if (typeof value === 'string') return value;
  throw wrongType(field, value, 'a string');
}

/** A list of texts; labels may also be objects with a name. */
export function optionalTexts(request: RestRequest, field: string): readonly string[] | undefined {
  const value = request.body[field];
  if (value === undefined || value === null) return undefined;
  if (!Array.isArray(value)) throw wrongType(field, value, 'an array');
  return value.map((one: unknown) => {
    if (typeof one === 'string') return one;
    const name: unknown = typeof one === 'object' && one !== null ? Reflect.get(one, 'name') : undefined;
    if (typeof name === 'string') return name;
    throw wrongType(field, one, 'a string');
  });
}

function wrongType(field: string, value: unknown, wanted: string): RestError {
  return new RestError(
    422,
    `Invalid request.\n\nFor 'properties/${field}', ${JSON.stringify(value)} is not ${wanted}.`,
  );
}
