/** Where the page asks. */
type Route = '/api/call' | '/api/suggest';

/**
 * Asks this page's server.
 *
 * @throws Where it does not answer.
 */
export async function ask<Answer>(route: Route, body: object): Promise<Answer> {
  const response = await fetch(route, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  if (!response.ok) throw new Error(`${route}: ${response.status}`);
  return response.json();
}
