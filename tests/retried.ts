import type { Reporter, TestModule } from 'vitest/node';

/** Says at the end which tests passed only when they were tried again: each of them is a fault that waits. */
export const retried: Reporter = {
  onTestRunEnd(modules: readonly TestModule[]) {
    const late = modules.flatMap((module) =>
      [...module.children.allTests('passed')].filter((test) => test.diagnostic()?.flaky),
    );
    if (late.length === 0) return;
    console.error('\nPassed only when they were tried again, which no test should need:');
    for (const { module, fullName } of late) console.error(`  ${module.relativeModuleId}: ${fullName}`);
  },
};
