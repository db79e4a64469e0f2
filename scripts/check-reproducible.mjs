import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { ensurePackages } from './lib/ensure-packages.mjs';
import { root } from './lib/project.mjs';
import { run } from './lib/run.mjs';

/**
 * Builds the packages twice from what is committed: once from a clean clone, and once from the sources package of the
 * first, in a folder of another name. Every file of each package must be the same, byte for byte.
 */
async function main() {
  await ensurePackages();
  const { unzipSync } = await import('fflate');
  const at = await mkdtemp(join(tmpdir(), 'proofmark-'));
  try {
    const clone = join(at, 'clone');
    await succeed('git', ['clone', '--quiet', root, clone]);
    const first = await packagesOf(clone);

    const sources = first.find(({ name }) => name.endsWith('-sources.zip'));
    if (!sources) throw new Error('there is no package of sources');
    const unpacked = join(at, 'elsewhere', 'from sources');
    await unpack(unzipSync(sources.bytes), unpacked);
    const second = await packagesOf(unpacked);

    const names = new Set([...first, ...second].map(({ name }) => name));
    const differing = [...names].flatMap((name) => differences(name, first, second, unzipSync));
    for (const each of differing) console.error(`differs: ${each}`);
    console.log(`${names.size} packages, ${differing.length} files differ`);
    return differing.length === 0 ? 0 : 1;
  } finally {
    await rm(at, { recursive: true, force: true });
  }
}

async function packagesOf(folder) {
  await succeed('npm', ['ci', '--no-audit', '--no-fund'], folder);
  await succeed('npm', ['run', 'zip'], folder);
  const output = join(folder, '.output');
  const names = (await readdir(output)).filter((name) => name.endsWith('.zip'));
  return Promise.all(names.map(async (name) => ({ name, bytes: await readFile(join(output, name)) })));
}

async function succeed(command, given, cwd) {
  const code = await run(command, given, { output: 'none', cwd });
  if (code !== 0) throw new Error(`${command} ${given.join(' ')} failed in ${cwd ?? root}`);
}

async function unpack(files, folder) {
  for (const [name, content] of Object.entries(files)) {
    await mkdir(dirname(join(folder, name)), { recursive: true });
    await writeFile(join(folder, name), content);
  }
}

/** The files of a package that differ or are in only one; the package itself where only its order or its times do. */
function differences(name, first, second, unzipSync) {
  const [one, other] = [first, second].map((packages) => packages.find((each) => each.name === name)?.bytes);
  if (!one || !other) return [`${name}, which only one has`];
  if (one.equals(other)) return [];
  const [left, right] = [unzipSync(one), unzipSync(other)];
  const files = [...new Set([...Object.keys(left), ...Object.keys(right)])].filter(
    (file) => !left[file] || !right[file] || !Buffer.from(left[file]).equals(Buffer.from(right[file])),
  );
  return files.length > 0 ? files.map((file) => `${file} in ${name}`) : [`the order or times in ${name}`];
}

main().then(
  (code) => process.exit(code),
  (error) => {
    console.error(error.message);
    process.exit(1);
  },
);
