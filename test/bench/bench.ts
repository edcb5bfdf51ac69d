import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { root } from '../e2e/root.ts';
import { type Bench, startBench } from './browser';
import { bundle, bundleSizes } from './bundle';
import { measureCost } from './cost';
import { type BenchDocument, benchDocuments } from './documents';
import { type Measured, measuredSchema, type Plan } from './measured';
import { measureSidebar } from './sidebar';
import { LONGER, type Result, summarize } from './summarize';
import { toCostTable, toFirstTable, toGrowthTable, toSidebarTable, toSizeTable, toTable } from './table';

const OUT = path.join(root, 'demo-output', 'bench.json');

/** A page as it is takes few milliseconds, so it is measured often; its long form not so often. */
const ONCE: Plan = { times: 1, warmUps: 5, fewest: 15, most: 60, milliseconds: 2000 };
const LONG: Plan = { times: LONGER, warmUps: 2, fewest: 5, most: 15, milliseconds: 4000 };

/** Measures and reports. What the figures should be is not its business: it ends well whatever they are. */
async function main(): Promise<void> {
  const { code } = await bundle("export * from '/test/bench/in-page.ts';", { format: 'iife', minify: true });
  const bench = await startBench();
  const documents = benchDocuments();
  const results: Result[] = [];
  try {
    console.log(bench.version);
    for (const document of documents) {
      const once = await measureIn(bench, code, document, ONCE);
      const longer = await measureIn(bench, code, document, LONG);
      results.push({ group: document.group, name: document.name, once, longer });
      process.stderr.write('.');
    }
  } finally {
    await bench.close();
    process.stderr.write('\n');
  }
  const rows = summarize(results);
  const sizes = await bundleSizes();
  const cost = await measureCost();
  const sidebar = await measureSidebar(documents);
  const tables = [
    toTable(rows),
    toGrowthTable(rows),
    toFirstTable(rows),
    toSizeTable(sizes),
    toCostTable(cost),
    toSidebarTable(sidebar),
  ];
  console.log(tables.map((table) => `\n${table}`).join('\n'));
  save({ browser: bench.version, rows, results, sizes, cost, sidebar });
}

async function measureIn(bench: Bench, code: string, { html }: BenchDocument, plan: Plan): Promise<Measured> {
  const page = await bench.open(html);
  const measured = await page.evaluate(`(() => { ${code}; return bench.measure(${JSON.stringify(plan)}); })()`);
  await page.close();
  return measuredSchema.parse(measured);
}

function save(report: { sizes: Awaited<ReturnType<typeof bundleSizes>>; [key: string]: unknown }): void {
  const sizes = Object.entries(report.sizes).map(([name, { code: _, ...weight }]) => [name, weight]);
  mkdirSync(path.dirname(OUT), { recursive: true });
  writeFileSync(OUT, `${JSON.stringify({ ...report, sizes: Object.fromEntries(sizes) }, null, 1)}\n`);
  console.log(`\n${path.relative(root, OUT)}`);
}

await main();
