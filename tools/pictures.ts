/**
 * Draws the weekly issue as a reader sees it, wide and on a phone, into docs/images. Fails when the page is wider
 * than a phone. `CHROMIUM_PATH` names the browser.
 */
import { mkdir, readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import MarkdownIt from 'markdown-it';
import { type Browser, chromium, type Page } from 'playwright-core';
import type { Comparison } from '../src/domain/comparison.ts';
import { toMarkdown } from '../src/report/markdown.ts';
import { weeklyReport } from '../src/report/weekly-report.ts';
import { hugeWeek, thinWeek, typicalWeek } from '../test/support/comparison.ts';

interface Picture {
  readonly name: string;
  readonly comparison: Comparison;
  readonly scope: readonly string[];
  /** Pixels from the top; the rest is cut off. */
  readonly tallest: number;
}

const PICTURES: readonly Picture[] = [
  {
    name: 'weekly-issue',
    comparison: typicalWeek(),
    scope: ['northwind/web', 'northwind/checkout'],
    tallest: 2400,
  },
  { name: 'thin-week', comparison: thinWeek(), scope: ['harbor/api'], tallest: 2400 },
  {
    name: 'huge-week',
    comparison: hugeWeek(),
    scope: ['northwind/web', 'northwind/checkout'],
    tallest: 1650,
  },
];

const WIDTHS = [
  { name: '', width: 1280 },
  { name: '-phone', width: 390 },
] as const;

const IMAGES = fileURLToPath(new URL('../docs/images/', import.meta.url));

await mkdir(IMAGES, { recursive: true });
const css = await readFile(
  createRequire(import.meta.url).resolve('github-markdown-css/github-markdown-light.css'),
  'utf8',
);
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
  args: [
    '--headless',
    '--no-sandbox',
    '--disable-gpu',
    '--disable-background-networking',
    '--disable-lcd-text',
  ],
});
try {
  for (const picture of PICTURES) for (const size of WIDTHS) await draw(browser, picture, size);
} finally {
  await browser.close();
}

async function draw(browser: Browser, picture: Picture, size: (typeof WIDTHS)[number]): Promise<void> {
  const page = await browser.newPage({ viewport: { width: size.width, height: 900 } });
  await page.setContent(pageOf(picture));
  await failIfTooWide(page, picture, size.width);
  const height = await page.evaluate<number>('document.body.scrollHeight');
  const path = `${IMAGES}${picture.name}${size.name}.png`;
  await page.screenshot({
    path,
    fullPage: true,
    clip: { x: 0, y: 0, width: size.width, height: Math.min(height, picture.tallest) },
  });
  console.log(`${path}: ${size.width} × ${height} px`);
  await page.close();
}

/** Folded parts are unfolded for the measuring: a table may scroll in its own box, the page may not. */
async function failIfTooWide(page: Page, { name }: Picture, limit: number): Promise<void> {
  const openAll = (isOpen: boolean) =>
    page.evaluate(`document.querySelectorAll('details').forEach((part) => { part.open = ${isOpen}; })`);
  await openAll(true);
  const width = await page.evaluate<number>('document.documentElement.scrollWidth');
  if (width > limit) throw new Error(`${name} is ${width} px wide on a screen of ${limit} px`);
  await openAll(false);
}

function pageOf({ comparison, scope }: Picture): string {
  const report = weeklyReport(comparison, {
    tool: '0.1.0',
    configuration: 'default',
    scope,
    timeZone: 'Europe/Berlin',
    completeness: { complete: true, read: comparison.read, missing: null, why: null, notices: [] },
  });
  const markdown = new MarkdownIt({ html: true, linkify: true, breaks: true });
  const title = markdown.utils.escapeHtml(report.title);
  return `<!doctype html><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<style>${css} body { margin: 0; } .markdown-body { box-sizing: border-box; max-width: 980px; margin: 0 auto; padding: 24px 16px; }
.title { font: 400 26px/1.3 -apple-system, "Segoe UI", "Noto Sans", Helvetica, Arial, sans-serif; margin-bottom: 20px; }</style>
<article class="markdown-body"><div class="title">${title}</div>${markdown.render(toMarkdown(report))}</article>`;
}
