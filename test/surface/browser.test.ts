/** The package in a real Chromium, on a page whose policy forbids all code but the site's own files. */
import { type Browser, chromium } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { bundleOf } from '../support/bundle.ts'
import { chromiumPath } from '../support/chromium.ts'
import { coreTopics, otherTopics, wholeProgram } from '../support/questions.ts'
import { done, type Report, type Site, siteOf } from '../support/site.ts'

const topics = [...coreTopics, ...otherTopics]
const flags = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

let browser: Browser
let site: Site
beforeAll(async () => {
  const questions = topics.flatMap((topic) => topic.questions)
  site = await siteOf(await bundleOf(wholeProgram), JSON.stringify(questions))
  browser = await chromium.launch({ executablePath: chromiumPath(), chromiumSandbox: false, args: flags, timeout: 0 })
})
afterAll(async () => {
  await browser?.close()
  site?.close()
})

/** Opens a page and waits for what it, or its worker, reports; with all that the browser complained about meanwhile. */
async function visit(path: string): Promise<Report & { readonly complaints: readonly string[] }> {
  const page = await browser.newPage()
  try {
    page.setDefaultTimeout(0) // the runner's own limit is enough; a busy machine is no failure
    const complaints: string[] = []
    const failed = new Promise<never>((_, reject) => {
      page.on('pageerror', reject)
    })
    page.on('console', (message) => {
      if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text())
    })
    const reported = Promise.all([
      site.report(),
      page.waitForEvent('console', (message) => message.text() === done),
      page.goto(`${site.address}${path}`),
    ])
    const [report] = await Promise.race([reported, failed])
    return { ...report, complaints }
  } finally {
    await page.close()
  }
}

describe.for(['page', 'worker'])('in a %s', (place) => {
  describe('what the package does', () => {
    let report: Awaited<ReturnType<typeof visit>>
    let answers: readonly unknown[]
    beforeAll(async () => {
      report = await visit(`/${place}-answers.html`)
      answers = JSON.parse(report.result as string)
    })

    test.for(topics)('$name answers as in Node', (topic) => {
      const start = topics.slice(0, topics.indexOf(topic)).flatMap(({ questions }) => questions).length
      expect(topic.answers.length).toBeGreaterThan(0)
      expect(answers.slice(start, start + topic.questions.length)).toEqual(topic.answers)
    })

    test('breaks no rule of the policy', () => {
      expect(report.violations).toEqual([])
    })

    test('makes the browser complain of nothing', () => {
      expect(report.complaints).toEqual([])
    })
  })

  test('the policy is alive, and the test hears what it should: code made from a string is refused and reported', async () => {
    const { result, violations, complaints } = await visit(`/${place}-evaluates.html`)
    expect(result).toBe('EvalError')
    expect(violations).toEqual([{ directive: 'script-src', blocked: 'eval' }])
    expect(complaints).toEqual(['a complaint'])
  })
})

test('where there is no Chromium, the error says what to install', () => {
  const sentence = /install the Debian package `chromium` \(sudo apt-get install chromium\)/
  expect(() => chromiumPath(undefined, ['/nowhere/chromium'])).toThrow(sentence)
  expect(() => chromiumPath('/nowhere/chromium')).toThrow(sentence)
})
