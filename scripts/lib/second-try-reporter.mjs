/** Names the tests that passed only when they were tried again, so that none of them goes unnoticed. */
export default class SecondTryReporter {
  /** @type {string[]} */
  #names = [];

  /** @param {import('vitest/node').TestCase} testCase */
  onTestCaseResult(testCase) {
    if (testCase.diagnostic()?.flaky) this.#names.push(testCase.fullName);
  }

  onTestRunEnd() {
    for (const name of this.#names) console.log(`passed only at the second try, which is a defect: ${name}`);
  }
}
