import type { RestAnswer, RestRequest } from './route.ts';

/**
 * One page of a list with its Link header: `per_page` up to 100 (30 without it), `page` from 1.
 *
 * @see https://docs.github.com/en/rest/using-the-rest-api/using-pagination-in-the-rest-api
 */
export function paged<T>(
  request: RestRequest,
  path: string,
  all: readonly T[],
  present: (one: T) => unknown,
  wrap: (page: readonly unknown[]) => unknown = (page) => page,
): RestAnswer {
  const size = Math.min(100, wholeNumber(request.query.get('per_page'), 30));
  const page = wholeNumber(request.query.get('page'), 1);
  const last = Math.max(1, Math.ceil(all.length / size));
  const items = all.slice((page - 1) * size, page * size);
  const to = (number: number, rel: string): string => {
    const query = new URLSearchParams(request.query);
    query.set('page', String(number));
    return `<${request.apiUrl}${path}?${query}>; rel="${rel}"`;
  };
  const links = [
    ...(page > 1 ? [to(page - 1, 'prev')] : []),
    ...(page < last ? [to(page + 1, 'next'), to(last, 'last')] : []),
    ...(page > 1 ? [to(1, 'first')] : []),
  ];
  return {
    status: 200,
    body: wrap(items.map(present)),
    ...(links.length === 0 ? {} : { headers: { link: links.join(', ') } }),
  };
}

function wholeNumber(text: string | null, otherwise: number): number {
  const number = Number(text ?? otherwise);
  return Number.isInteger(number) && number >= 1 ? number : otherwise;
}
