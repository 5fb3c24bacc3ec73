/** The examples of `docs/integrating.md`: a form in a real browser, a chatbot over lines of text, a nightly batch. */
import { spawnSync } from 'node:child_process'
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { build } from 'esbuild'
import { type Browser, chromium, type Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { evaluateVisit } from '../../src/public/index.ts'
import { interview } from '../../src/public/interview.ts'
import { messageOf } from '../../src/public/messages.ts'
import { verifyRecord } from '../../src/public/record.ts'
import { casesOf, factsOf } from '../support/cases.ts'
import { chromiumPath } from '../support/chromium.ts'
import { root, text } from '../support/project.ts'

describe('the form', () => {
  let browser: Browser
  let server: Server
  let address: string
  beforeAll(async () => {
    const bundled = await build({
      entryPoints: [join(root, 'docs/examples/form/form.js')],
      bundle: true,
      format: 'esm',
      write: false,
      platform: 'browser',
      logLevel: 'error',
    })
    const files: Readonly<Record<string, readonly [type: string, content: string]>> = {
      '/': ['text/html', text('docs/examples/form/index.html')],
      '/form.css': ['text/css', text('docs/examples/form/form.css')],
      '/form.bundle.js': ['text/javascript', bundled.outputFiles[0]?.text ?? ''],
    }
    server = createServer((request, response) => {
      const [type, content] = files[new URL(request.url ?? '', 'http://localhost').pathname] ?? ['text/plain', '']
      response.writeHead(content === '' ? 404 : 200, {
        'Content-Type': `${type}; charset=utf-8`,
        'Content-Security-Policy': "default-src 'none'; script-src 'self'; style-src 'self'; img-src data:",
      })
      response.end(content)
    })
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`
    browser = await chromium.launch({ executablePath: chromiumPath(), chromiumSandbox: false, args: ['--disable-gpu'] })
  })
  afterAll(async () => {
    await browser?.close()
    server?.close()
  })

  async function opened(query: string): Promise<{ readonly page: Page; readonly complaints: string[] }> {
    const page = await browser.newPage({ viewport: { width: 360, height: 740 } })
    page.setDefaultTimeout(0) // the runner's own limit is enough; a busy machine is no failure
    const complaints: string[] = []
    page.on('pageerror', ({ message }) => complaints.push(message))
    page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()))
    await page.goto(`${address}${query}`)
    return { page, complaints }
  }

  /** Answers what the page shows, as the person would; what the person has no answer to is not known. */
  async function answer(page: Page, value: unknown): Promise<void> {
    const wanted = Array.isArray(value) ? value.map(String) : [String(value)]
    if (typeof value === 'number') await page.fill('input[name="number"]', String(value))
    else for (const each of wanted) await page.check(`input[value="${each}"]`)
    await page.keyboard.press('Enter')
  }

  test.for(['V03-eligibility-E', 'V02-eligibility-E', 'V04-eligibility-E'])(
    '%s, answered on the page, gets the verdict of the interview, and no further question',
    async (id) => {
      const patient = casesOf('eligibility').find((each) => each.id === id)
      const facts = patient === undefined ? {} : factsOf(patient)
      const { page, complaints } = await opened('?question=eligibility')
      try {
        let state = interview('eligibility', { answeredBy: ['patient'] })
        for (let question = state.next(); question !== undefined; question = state.next()) {
          expect(await page.textContent('legend')).toContain(question.question)
          const value = facts[question.name] ?? 'unknown'
          await answer(page, value)
          state = state.answer(value)
        }
        expect(await page.locator('legend').count()).toBe(0)
        expect(await page.getAttribute('#advice', 'data-verdict')).toBe(state.decision.verdict)
        expect(await page.textContent('#advice')).toContain(messageOf(state.decision).verdict)
        expect(complaints).toEqual([])
      } finally {
        await page.close()
      }
    },
  )

  test('an emergency is said before the last question, in Spanish with the number of Spain', async () => {
    const { page } = await opened('?question=triage&language=es&region=ES')
    try {
      expect(await page.getAttribute('html', 'lang')).toBe('es')
      await page.check('input[value="hives"]')
      await page.click('button:text("Siguiente")')
      let guard = 0
      while ((await page.getAttribute('#advice', 'data-verdict')) !== 'emergency_now' && guard < 30) {
        guard += 1
        const yes = page.locator('input[value="true"]')
        if ((await yes.count()) > 0) await yes.check()
        else await page.check('input[value="unknown"]')
        await page.keyboard.press('Enter')
      }
      expect(await page.textContent('#advice')).toContain('112')
    } finally {
      await page.close()
    }
  })

  test('works without a mouse: the new question has the focus, a refused answer says why, back gives the last question', async () => {
    const { page } = await opened('?question=aftercare')
    try {
      const first = await page.textContent('legend')
      await page.click('button:text("Next")')
      expect(await page.textContent('.wrong')).toBe('Please answer, or say that you do not know.')
      await page.keyboard.press('Shift+Tab')
      await page.check('input >> nth=0')
      await page.keyboard.press('Enter')
      const second = await page.textContent('legend')
      expect(second).not.toBe(first)
      expect(await page.evaluate('document.activeElement.tagName')).toBe('LEGEND')
      await page.click('button:text("Back")')
      expect(await page.textContent('legend')).toBe(first)
    } finally {
      await page.close()
    }
  })

  test('of a figure and "I don\'t know" the last counts; a figure out of bounds is refused in the page\'s language', async () => {
    const { page, complaints } = await opened('?question=adherence&language=es')
    try {
      const question = await page.textContent('legend')
      await page.fill('input[name="number"]', '500')
      await page.keyboard.press('Enter')
      expect(await page.textContent('.wrong')).toBe('Escriba un número de 0 a 120, o diga que no lo sabe.')
      await page.check('input[value="unknown"]')
      expect(await page.inputValue('input[name="number"]')).toBe('')
      await page.fill('input[name="number"]', '3')
      expect(await page.isChecked('input[value="unknown"]')).toBe(false)
      await page.keyboard.press('Enter')
      expect(await page.textContent('legend')).not.toBe(question)
      await page.click('button:text("Atrás")')
      expect(await page.textContent('legend')).toBe(question)
      expect(await page.inputValue('input[name="number"]')).toBe('3')
      expect(await page.textContent('h1')).toBe('Antes de su sesión')
      expect(complaints).toEqual([])
    } finally {
      await page.close()
    }
  })

  test.for(['none', 'unknown'])('"%s" beside a symptom is refused, and no mark is lost', async (alone) => {
    const { page } = await opened('?question=triage')
    try {
      const question = await page.textContent('legend')
      await page.check('input[value="hives"]')
      await page.check(`input[value="${alone}"]`)
      await page.click('button:text("Next")')
      expect(await page.textContent('.wrong')).toContain('Please choose this answer alone')
      expect(await page.textContent('legend')).toBe(question)
      expect(await page.isChecked('input[value="hives"]')).toBe(true)
    } finally {
      await page.close()
    }
  })

  test('what was said of one symptom is not shown again for another at its place', async () => {
    const { page } = await opened('?question=listedEffects')
    try {
      const back = 'button:text("Back")'
      await page.check('input[value="pain"]')
      await page.keyboard.press('Enter')
      await page.check('input[value="localised"]')
      await page.keyboard.press('Enter')
      await page.click(back)
      expect(await page.isChecked('input[value="localised"]')).toBe(true)
      await page.click(back)
      expect(await page.isChecked('input[value="pain"]')).toBe(true)
      await page.uncheck('input[value="pain"]')
      await page.check('input[value="itching"]')
      await page.keyboard.press('Enter')
      expect(await page.textContent('legend')).toMatch(/^Itching: /)
      expect(await page.isChecked('input[value="localised"]')).toBe(false)
    } finally {
      await page.close()
    }
  })

  test('fits a narrow screen', async () => {
    const { page } = await opened('?question=triage')
    try {
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(360)
    } finally {
      await page.close()
    }
  })
})

describe('the chatbot', () => {
  const chat = (args: readonly string[], lines: readonly string[]) =>
    spawnSync(process.execPath, [join(root, 'docs/examples/chatbot.mjs'), ...args], {
      cwd: root,
      encoding: 'utf8',
      input: `${lines.join('\n')}\n`,
    })

  test('asks, takes numbers, goes back, and ends with the text of the verdict', () => {
    const start = interview('clinic', { answeredBy: ['patient'] })
    const lines: string[] = ['?', 'back']
    let state = start
    while (state.next() !== undefined) {
      lines.push('?')
      state = state.answer('unknown')
    }
    const { status, stdout, stderr } = chat(['clinic'], lines)
    expect([status, stderr]).toEqual([0, ''])
    const { text: last } = messageOf(state.decision)
    expect(stdout.trimEnd().endsWith(last)).toBe(true)
    // Asked, answered, and asked again after "back".
    const asked = stdout.slice(0, stdout.lastIndexOf(last))
    expect(asked.split(`${start.next()?.question}\n`).length - 1).toBe(2)
  })

  test('says what is wrong with an answer and asks again', () => {
    const { status, stdout } = chat(['triage'], ['97', '8'])
    expect(status).toBe(0)
    expect(stdout).toMatch(/Please type numbers from 1 to \d+ with commas between them/)
  })

  test('an empty line is no zero, and what is accepted is said in the language of the chat', () => {
    const { stdout } = chat(['adherence', 'es'], ['', '0x10', '1e2', '500', 'sí'])
    expect(stdout.match(/Escriba un número de 0 a 120, \? si no lo sabe, o back para volver\./g)).toHaveLength(5)
  })

  test('what stands alone is refused beside others; a choice that is named twice counts once', () => {
    const { stdout } = chat(['triage'], ['14,25', '14,14', '?'])
    expect(stdout).toContain('This answer stands alone: No problem')
    expect(stdout).not.toContain('expected')
  })
})

describe('the nightly batch', () => {
  const folder = join(root, '.tmp/nightly')
  beforeAll(() => mkdirSync(folder, { recursive: true }))
  afterAll(() => rmSync(folder, { recursive: true, force: true }))
  const night = (file: string) =>
    spawnSync(process.execPath, [join(root, 'docs/examples/nightly.mjs'), file, '2026-12-01T02:00:00Z'], {
      cwd: root,
      encoding: 'utf8',
    })

  test('writes one record a patient that can be verified, and counts verdicts', () => {
    const { status, stdout, stderr } = night('docs/examples/morning-visits.jsonl')
    const patients = text('docs/examples/morning-visits.jsonl')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line))
    const records = stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line))
    expect(status).toBe(0)
    expect(records.map(({ decision }) => decision.verdict)).toEqual(
      patients.map(({ facts }) => evaluateVisit(facts, { region: 'ES' }).verdict),
    )
    for (const record of records) expect(verifyRecord(record).intact).toBe(true)
    expect(stderr).toContain('emergency_now: 1')
  })

  test('says how it is called where it is not told what to read, or when it is', () => {
    const { status, stderr } = spawnSync(process.execPath, [join(root, 'docs/examples/nightly.mjs')], {
      encoding: 'utf8',
    })
    expect([status, stderr]).toEqual([2, 'usage: node nightly.mjs <patients.jsonl> <time> > records.jsonl\n'])
  })

  test('goes on after a row that cannot be used, and repeats none of its answers', () => {
    const file = join(folder, 'rows.jsonl')
    writeFileSync(file, '{"id":"a","facts":{"ageYears":"secret"}}\n{"id":"b","facts":{"ageYears":30}}\n')
    const { status, stdout, stderr } = night(file)
    expect(status).toBe(2)
    expect(stdout.trim().split('\n')).toHaveLength(1)
    expect(stderr).toContain('a: /ageYears')
    expect(stderr).not.toContain('secret')
  })

  test.for(['{"id":"a","facts":{"ageYears":"secret"}', '"secret"', 'null', '{"facts":{}}', '{"id":7,"facts":{}}'])(
    'goes on after the line %s',
    (line) => {
      const file = join(folder, 'rows.jsonl')
      writeFileSync(file, `\n${line}\r\n{"id":"b","facts":{"ageYears":30}}\n`)
      const { status, stdout, stderr } = night(file)
      expect(status).toBe(2)
      expect(
        stdout
          .trim()
          .split('\n')
          .map((each) => JSON.parse(each).id),
      ).toEqual(['b'])
      expect(stderr).toMatch(/^line 2: /)
      expect(stderr).not.toMatch(/secret|\n\s+at /)
    },
  )
})
