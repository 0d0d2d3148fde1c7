import { textLines } from './text-lines.ts';

/** What mux writes below a pull request, once to see and once hidden; wrapped at 72 columns in a squash. */
const FORMS = [
  { by: 'mux-marker', pattern: /^<!-- (?:mux|xum)-attribution:\s[^<>]{0,200}?\bcosts=(\S{1,60})/gm },
  {
    by: 'mux-footer',
    pattern:
      /^_?Generated with \[?`?(?:c?mux|xum)\b(?:(?!\n\n)[\s\S]){0,300}?\bCost:\s{1,3}`?([^\s`_]{1,60})/gm,
  },
] as const;
const NUMBER = /^\$?\d{1,7}(?:\.\d{1,9})?$/;

/** The cost that mux's footer or its hidden marker declares; `null`: neither is there, or it has no cost. */
export function muxCost(text: string): {
  readonly amount: 'costUsd';
  readonly value: number | null;
  readonly by: 'mux-footer' | 'mux-marker';
} | null {
  if (!text.includes('Cost:') && !text.includes('-attribution:')) return null;
  const lines = textLines(text, { markdown: true });
  for (const { by, pattern } of FORMS) {
    for (const hit of text.matchAll(pattern)) {
      if (lines.contextAt(hit.index) !== null) continue;
      const raw = hit[1] ?? '';
      if (!/\d/.test(raw)) continue;
      return { amount: 'costUsd', value: NUMBER.test(raw) ? Number(raw.replace('$', '')) : null, by };
    }
  }
  return null;
}
