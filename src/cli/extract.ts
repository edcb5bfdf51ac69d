import { readFile } from 'node:fs/promises';
import { extract } from '../extract/extract';
import { NO_TRACE, type Trace, toTraceLine } from '../extract/trace';
import { readDocument } from './read-document';

const USAGE = `用法：npm run --silent extract -- [--trace] 文件…
每个文件输出一行 JSON（NDJSON）。文件可以是 .html 网页，或 .txt 文本。
--trace  另在标准错误输出中逐行说明：哪条规则读出了什么，什么被舍去，为什么。`;

async function main(args: readonly string[]): Promise<void> {
  const trace: Trace = args.includes('--trace') ? (event) => console.error(toTraceLine(event)) : NO_TRACE;
  const files = args.filter((arg) => arg !== '--trace');
  if (files.length === 0) {
    console.error(USAGE);
    process.exitCode = 2;
  }
  for (const file of files) {
    try {
      const notice = extract(readDocument(file, await readFile(file)), trace);
      process.stdout.write(`${JSON.stringify({ ...notice, file })}\n`);
    } catch (error) {
      console.error(`无法读取 ${file}：${error instanceof Error ? error.message : String(error)}`);
      process.exitCode = 1;
    }
  }
}

await main(process.argv.slice(2));
