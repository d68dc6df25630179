import { execFileSync, spawnSync } from 'node:child_process'
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'

/** Runs the GitHub Action on a repository whose file names and links a stranger chose in a pull request. */
export const needsNeighbour = false
/** The Action runs on Node 22 or newer, which the installation has where this one is older. */
const newer = (root) => {
  const own = join(
    root,
    'scripts/carried-node/node_modules',
    `node-${process.platform}-${process.arch}`,
    'bin/node',
  )
  return Number(process.versions.node.split('.')[0]) < 22 && existsSync(own)
    ? own
    : process.execPath
}
const cv = (name) => JSON.stringify({ basics: { name, summary: 'A welder.' } })

function runAction(root, prepare, more = {}) {
  const folder = mkdtempSync(join(tmpdir(), 'vitae-action-'))
  try {
    const work = join(folder, 'work')
    mkdirSync(work)
    const git = (...words) =>
      execFileSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@example.org', ...words], {
        cwd: work,
        stdio: 'pipe',
      })
    git('init', '-q')
    writeFileSync(join(work, 'good.json'), cv('Good One'))
    prepare(work, folder)
    git('add', '-A')
    git('commit', '-qm', 'a')
    for (const name of ['output', 'summary', 'env', 'path']) writeFileSync(join(folder, name), '')
    const done = spawnSync(newer(root), [join(root, 'scripts/action/main.mjs')], {
      cwd: work,
      timeout: 60_000,
      encoding: 'utf8',
      env: {
        PATH: `${dirname(newer(root))}:${process.env.PATH}`,
        HOME: folder,
        VITAE_FILES: '*.json *.yaml',
        VITAE_FORMATS: 'json txt',
        VITAE_OUT: 'cv-files',
        VITAE_TEMPLATE: '',
        VITAE_PAGE: '',
        VITAE_FIT: '',
        VITAE_COMMENT: 'false',
        VITAE_TOKEN: '',
        VITAE_ACTION: root,
        GITHUB_OUTPUT: join(folder, 'output'),
        GITHUB_STEP_SUMMARY: join(folder, 'summary'),
        GITHUB_ENV: join(folder, 'env'),
        GITHUB_PATH: join(folder, 'path'),
        GITHUB_WORKSPACE: work,
        GITHUB_EVENT_NAME: 'push',
        GITHUB_REPOSITORY: 'a/b',
        ...more,
      },
    })
    const read = (name) => readFileSync(join(folder, name), 'utf8')
    const written = existsSync(join(work, 'cv-files'))
      ? readdirSync(join(work, 'cv-files'), { recursive: true })
      : []
    const contents = written.flatMap((name) => {
      try {
        return [readFileSync(join(work, 'cv-files', name), 'utf8')]
      } catch {
        return []
      }
    })
    return {
      status: done.status,
      said: done.stdout + done.stderr,
      output: read('output'),
      env: read('env'),
      summary: read('summary'),
      written,
      contents,
      outside: existsSync(join(folder, 'escaped')),
    }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** Names of outputs as the runner reads them, with the delimiters of values of several lines. */
function namesOf(output) {
  const names = []
  const lines = output.split('\n')
  for (let index = 0; index < lines.length; index++) {
    const [, name, end] = /^([^=]*?)<<(.*)$/.exec(lines[index]) ?? []
    if (name) {
      names.push(name)
      while (index < lines.length && lines[++index] !== end);
    } else if (lines[index].includes('=')) names.push(lines[index].split('=')[0])
  }
  return names
}

export const checks = [
  {
    name: 'a plain repository is written (so that the others mean something)',
    run({ root }) {
      if (!existsSync(join(root, 'dist/cli/vitae.mjs')))
        execFileSync('npm', ['run', '--silent', 'build:cli'], { cwd: root, stdio: 'pipe' })
      const { status, output, contents, said } = runAction(root, () => {})
      return {
        ok:
          status === 0 &&
          namesOf(output).join() === 'folder,files' &&
          contents.some((text) => text.includes('Good One')),
        detail: `${status} ${namesOf(output)} ${status === 0 ? '' : said.slice(-300)}`,
      }
    },
  },
  ...Object.entries({
    'a newline and an output': 'x\nend of files\ninjected=yes\n.json',
    'a newline and a delimiter': 'x\nEOF\ninjected=yes\n.json',
    'a carriage return': 'x\rinjected=yes.json',
    'a workflow command': '::set-output name=injected::yes.json',
    'a newline and a workflow command': 'x\n::error::injected\n.json',
    'an option': '--version.json',
    'an option with a value': '--out=escaped.json',
    'a shell expansion': '$(touch escaped).json',
    'a line separator': 'x\u2028injected=yes.json',
    'Markdown of a link': '[injected](https:evil).json',
  }).map(([what, name]) => ({
    name: `a file name with ${what}`,
    run({ root }) {
      const { status, output, env, contents, said, outside, written } = runAction(root, (work) =>
        writeFileSync(join(work, name), cv('Named')),
      )
      const names = namesOf(output).filter((one) => !['folder', 'files'].includes(one))
      const commands = said
        .split(/\r?\n/)
        .filter((line) => /^::(set-output|error::injected|add-path|set-env)/.test(line))
      return {
        ok:
          names.length === 0 &&
          env === '' &&
          commands.length === 0 &&
          !outside &&
          !written.includes('escaped'),
        detail: `exit ${status}, ${contents.length} files${names.length ? `, outputs ${names}` : ''}${commands.length ? `, commands ${commands}` : ''}`,
      }
    },
  })),
  ...Object.entries({
    'a symbolic link to a file outside': (work, folder) => {
      writeFileSync(
        join(folder, 'secret.json'),
        JSON.stringify({ basics: { name: 'SECRETNAME' }, token: 'SECRETTOKEN' }),
      )
      symlinkSync(join(folder, 'secret.json'), join(work, 'link.json'))
    },
    'a folder that is a symbolic link': (work, folder) => {
      mkdirSync(join(folder, 'secrets'))
      writeFileSync(
        join(folder, 'secrets/a.json'),
        JSON.stringify({ basics: { name: 'SECRETNAME' } }),
      )
      symlinkSync(join(folder, 'secrets'), join(work, 'linked.json'))
    },
    'a link in place of the folder of results': (work, folder) => {
      mkdirSync(join(folder, 'escaped-target'))
      symlinkSync(join(folder, 'escaped'), join(work, 'cv-files'))
    },
    'unknown fields': (work) =>
      writeFileSync(
        join(work, 'other.json'),
        JSON.stringify({ basics: { name: 'X' }, token: 'SECRETTOKEN' }),
      ),
  }).map(([what, prepare]) => ({
    name: what,
    run({ root }) {
      const { status, contents, said, outside, summary } = runAction(root, prepare)
      const all = [...contents, said, summary].join('\n')
      const isLeaked = what === 'unknown fields' ? false : /SECRETNAME|SECRETTOKEN/.test(all)
      return {
        ok: !isLeaked && !outside,
        detail: `exit ${status}, ${contents.length} files${isLeaked ? ', secret found' : ''}${outside ? ', written outside' : ''}`,
      }
    },
  })),
]
