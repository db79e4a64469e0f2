import { readFile } from 'node:fs/promises';
import { differences } from './lib/compare-reports.ts';

/**
 * Says in what the report of a real Google Doc differs from that of the replica. Both come from the workspace's page
 * "Google Docs: what Proofmark sees"; the replica's also from its test, with PROOFMARK_KEEP_REPORT=<file>.
 */
async function main([live, replica]) {
  if (!live || !replica)
    throw new Error('Usage: npm run compare-docs -- <report of a real document> <report of the replica>');
  const [one, other] = await Promise.all([live, replica].map((path) => readFile(path, 'utf8')));
  const found = differences(one, other);
  for (const { about, onlyLive, onlyReplica } of found) {
    console.log(`\n${about}`);
    for (const line of onlyLive) console.log(`  live only:    ${line}`);
    for (const line of onlyReplica) console.log(`  replica only: ${line}`);
  }
  const count = found.reduce((sum, { onlyLive, onlyReplica }) => sum + onlyLive.length + onlyReplica.length, 0);
  console.log(`\n${count} differences`);
}

main(process.argv.slice(2)).catch((error) => {
  console.error(error.message);
  process.exit(1);
});
