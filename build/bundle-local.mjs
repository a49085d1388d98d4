import { build } from 'esbuild';

/** Bundles the programs that run in Node: the command line and the sample generator. */
export async function bundleLocal() {
  await build({
    entryPoints: { so: 'local/cli/main.ts', samples: 'samples/make/index.ts' },
    bundle: true,
    platform: 'node',
    target: 'node20',
    format: 'cjs',
    packages: 'external',
    charset: 'utf8',
    sourcemap: true,
    outdir: 'dist/local',
    outExtension: { '.js': '.cjs' },
  });
}
