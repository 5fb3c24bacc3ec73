/** The Chromium that the machine has. The tests open a real browser, and say so where there is none. */
import { existsSync } from 'node:fs'

const places = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'] as const

/** Its path: what `CHROMIUM` names, or one of the usual places. */
export function chromiumPath(
  named: string | undefined = process.env.CHROMIUM || undefined,
  usual: readonly string[] = places,
): string {
  const path = (named === undefined ? usual : [named]).find((place) => existsSync(place))
  if (path === undefined)
    throw new Error(
      'No Chromium was found: install the Debian package `chromium` (sudo apt-get install chromium), or set CHROMIUM to the path of one.',
    )
  return path
}
