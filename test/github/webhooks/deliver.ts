import { createHmac } from 'node:crypto';
import { request as httpRequest } from 'node:http';
import type { WebhookPayload } from './payloads.ts';

/** Where a webhook goes. */
export interface Delivery {
  /** The whole address: `http://127.0.0.1:3000/api/github/webhooks`. */
  readonly to: string;
  /** `null`: unsigned. */
  readonly secret: string | null;
  /** The same id again is a redelivery. */
  readonly id: string;
  /** Numeric id of the hook. */
  readonly hook?: number;
}

/** What came of it. `silent`: GitHub sends no event for that pull request. */
export type Delivered =
  | { readonly kind: 'delivered'; readonly status: number; readonly body: string }
  | { readonly kind: 'silent' };

/**
 * Signs a payload with HMAC-SHA256 and posts it as GitHub does.
 *
 * @see https://docs.github.com/en/webhooks/webhook-events-and-payloads#delivery-headers
 */
export function deliver(event: string, payload: WebhookPayload, delivery: Delivery): Promise<Delivered> {
  if (payload.silent) return Promise.resolve({ kind: 'silent' });
  const body = JSON.stringify(payload.body);
  const headers = {
    'content-type': 'application/json',
    'content-length': Buffer.byteLength(body),
    accept: '*/*',
    'user-agent': 'GitHub-Hookshot/c0de000',
    'x-github-delivery': delivery.id,
    'x-github-event': event,
    'x-github-hook-id': String(delivery.hook ?? 1),
    'x-github-hook-installation-target-id': '1',
    'x-github-hook-installation-target-type': 'integration',
    ...(delivery.secret === null ? {} : { 'x-hub-signature-256': signature(body, delivery.secret) }),
  };
  return new Promise((resolve, reject) => {
    const sent = httpRequest(delivery.to, { method: 'POST', headers }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('error', reject);
      response.on('end', () =>
        resolve({
          kind: 'delivered',
          status: response.statusCode ?? 0,
          body: Buffer.concat(chunks).toString(),
        }),
      );
    });
    sent.on('error', reject);
    sent.end(body);
  });
}

/** The `x-hub-signature-256` of a body. */
export function signature(body: string, secret: string): string {
  return `sha256=${createHmac('sha256', secret).update(body).digest('hex')}`;
}
