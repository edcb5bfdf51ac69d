import type { Reporter, TestModule } from 'vitest/node';

/** Closes a run with one plain line, `N passed, N failed`; before it, what was skipped is named. */
export default class SummaryReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], errors: readonly unknown[]): void {
    const tests = modules.flatMap((module) => [...module.children.allTests()]);
    const inState = (state: string) => tests.filter((test) => test.result().state === state);
    for (const { fullName } of inState('skipped')) console.log(`skipped: ${fullName}`);
    // A file that cannot be loaded has no test to fail, an error outside the tests neither.
    const broken = modules.filter(
      (module) => module.state() === 'failed' && [...module.children.allTests()].length === 0,
    );
    const failed = inState('failed').length + broken.length + errors.length;
    console.log(`\n${inState('passed').length} passed, ${failed} failed`);
  }
}
