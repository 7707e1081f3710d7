import { spawn } from 'node:child_process'
import { constants } from 'node:os'
import { delimiter, dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const windows = process.platform === 'win32'

export const root = dirname(dirname(fileURLToPath(import.meta.url)))

/** The Node 24 that the npm package `node` brings; it exists after the first install. */
export const node24 = join(root, 'node_modules/node/bin', windows ? 'node.exe' : 'node')

/** What Node has compiled, so that every next start is quicker. */
const compiled = join(root, 'node_modules/.cache/node-compiled')

/** The environment of this process with Node 24 first on the PATH. */
export function environment(extra = {}) {
  const name = Object.keys(process.env).find((key) => key.toUpperCase() === 'PATH') ?? 'PATH'
  const path = [dirname(node24), process.env[name]].filter(Boolean).join(delimiter)
  return { ...process.env, NODE_COMPILE_CACHE: compiled, [name]: path, ...extra }
}

/** Exit code of a child as a shell would report it. */
export function exitCode(code, signal) {
  return code ?? 128 + (constants.signals[signal] ?? 0)
}

/** Runs a program to its end and resolves to its exit code; 127 when it cannot be started. */
export function run(command, args, { env, shell = false, timeout = 0, cwd = root } = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, args, { cwd, env, shell, stdio: 'inherit', timeout })
    child.on('error', () => resolve(127))
    child.on('exit', (code, signal) => resolve(exitCode(code, signal)))
  })
}

/** Runs a program silently and resolves to `{code, output}`; never rejects. */
export function ask(command, args, { env, timeout = 20_000, cwd = root } = {}) {
  return new Promise((resolve) => {
    let output = ''
    const child = spawn(command, args, { cwd, env, timeout, stdio: ['ignore', 'pipe', 'pipe'] })
    child.stdout.on('data', (chunk) => {
      output += chunk
    })
    child.on('error', () => resolve({ code: 127, output }))
    child.on('close', (code, signal) => resolve({ code: exitCode(code, signal), output }))
  })
}

/** Runs npm or npx, which are scripts that Windows can only start through its shell; constant arguments only. */
export function runNpm(command, args, options = {}) {
  if (!windows) return run(command, args, options)
  return run([`${command}.cmd`, ...args].join(' '), [], { ...options, shell: true })
}

/** Starts a program that stays, passes SIGINT and SIGTERM on once, and leaves with its exit code. */
export function become(command, args, env = environment()) {
  const child = spawn(command, args, { cwd: root, env, stdio: 'inherit' })
  const pass = (signal) => {
    // A terminal has already sent Ctrl-C to the child as well; twice would cut its goodbye short.
    if (signal === 'SIGINT' && process.stdin.isTTY) return
    child.kill(signal)
  }
  for (const signal of ['SIGINT', 'SIGTERM']) {
    let passed = false
    process.on(signal, () => {
      if (!passed) pass(signal)
      passed = true
    })
  }
  endWithNpm(() => child.kill('SIGTERM'))
  child.on('error', (error) => {
    console.error(error.message)
    process.exit(127)
  })
  child.on('exit', (code, signal) => process.exit(exitCode(code, signal)))
  return child
}

/** npm ends its shell but not what runs in it: whoever was adopted by another parent should end too. */
function endWithNpm(end) {
  if (windows || !process.env.npm_lifecycle_event) return
  const parent = process.ppid
  const watch = setInterval(() => {
    if (process.ppid === parent) return
    clearInterval(watch)
    end()
  }, 500)
  watch.unref()
}
