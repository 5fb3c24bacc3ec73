/** Loaded before a program by `node --import`: when the program ends, prints every file that Node loaded for it. */
import { writeFileSync } from 'node:fs'
import { registerHooks } from 'node:module'
import { fileURLToPath } from 'node:url'

const loaded = []
registerHooks({
  load(url, context, next) {
    if (url.startsWith('file:')) loaded.push(fileURLToPath(url))
    return next(url, context)
  },
})
process.on('exit', () => writeFileSync(process.stdout.fd, JSON.stringify(loaded)))
