import { spawnSync } from 'node:child_process'

/** Prints pages with WeasyPrint; null where it is not installed. */
export function openWeasyprint() {
  if (spawnSync('weasyprint', ['--version']).status !== 0) return null
  return {
    print(source) {
      const { status, stdout, stderr } = spawnSync('weasyprint', ['-q', '-', '-'], {
        input: source,
        maxBuffer: 1 << 26,
        timeout: 300_000,
      })
      if (status !== 0) throw new Error(`weasyprint: ${String(stderr).slice(0, 300)}`)
      return stdout
    },
    close() {},
  }
}
