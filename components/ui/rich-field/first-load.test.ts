import { gzipSync } from 'node:zlib'
import { build } from 'esbuild'
import { expect, test } from 'vitest'

test("the editor's code is not in the first load, and its own part is at most 66 kB", async () => {
  const { outputFiles } = await build({
    stdin: {
      contents: `export * from '@/components/ui/rich-field/rich-field'`,
      resolveDir: process.cwd(),
    },
    bundle: true,
    splitting: true,
    minify: true,
    format: 'esm',
    jsx: 'automatic',
    outdir: '/out',
    chunkNames: '[name]-[hash]',
    write: false,
    define: { 'process.env.NODE_ENV': '"production"' },
  })
  const isLazy = (file: { path: string }) => file.path.startsWith('/out/editor-')
  const first = outputFiles.filter((file) => !isLazy(file))
  const lazy = outputFiles.filter(isLazy)
  expect(first.length).toBeGreaterThan(0)
  for (const file of first) expect(file.text).not.toContain('ProseMirror')
  expect(lazy.some((file) => file.text.includes('ProseMirror'))).toBe(true)
  const bytes = lazy.reduce((sum, file) => sum + gzipSync(file.contents, { level: 9 }).length, 0)
  expect(bytes).toBeLessThan(66_000)
})
