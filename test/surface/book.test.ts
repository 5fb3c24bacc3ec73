/** The painted rule book: complete, true to the packs, and for everybody: screen, phone, keyboard, print. */
import { spawnSync } from 'node:child_process'
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { AxeBuilder } from '@axe-core/playwright'
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { leavesOf } from '../../src/pack/index.ts'
import type { RuleBook } from '../../src/public/book.ts'
import { casesOf, moduleNames, packOf } from '../support/cases.ts'
import { chromiumPath } from '../support/chromium.ts'
import { json, root, text } from '../support/project.ts'

// Below the project, so that nothing is left elsewhere.
const folder = join(root, '.tmp/book')

function command(...args: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(root, 'dist/cli.js'), 'book', ...args], {
    cwd: folder,
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
  })
  return { status, stdout, stderr }
}

let book: RuleBook
beforeAll(() => {
  mkdirSync(folder, { recursive: true })
  book = JSON.parse(command('--json').stdout)
  for (const language of ['en', 'es']) {
    expect(command('--language', language, '--output', `${language}.html`).status).toBe(0)
    expect(command('--language', language, '--module', 'clinic', '--output', `clinic-${language}.html`).status).toBe(0)
  }
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const rules = moduleNames.flatMap((module) => packOf(module).rules)

describe('the book holds', () => {
  test('every rule of every module, as JSON as it stands in its file, and none reviewed', () => {
    expect(book.modules.map(({ id }) => id)).toEqual(moduleNames)
    for (const module of moduleNames) {
      const written = json<{ rules: readonly unknown[] }>(`rules/modules/${module}/pack.json`).rules
      const painted = book.modules.find(({ id }) => id === module)?.rules ?? []
      expect(painted.map((rule) => rule.json)).toEqual(written)
    }
    expect(book.review).toEqual({ reviewed: 0, of: rules.length })
  })

  test('a test for every comparison, each whole, because the cases exercise all that the rules say', () => {
    for (const module of book.modules) {
      for (const { name, tests } of module.rules) {
        const leaves = leavesOf(
          packOf(module.id as 'triage').rules.find((rule) => rule.name === name)?.condition as never,
        )
        expect(Object.keys(tests).sort(), name).toEqual([...new Set(leaves.map(({ at }) => at))].sort())
        expect(new Set(Object.values(tests).map(({ state }) => state)), name).toEqual(new Set(['whole']))
      }
    }
  })

  test('all patients of a module, divided among its verdicts to the last one', () => {
    for (const { ladder, patients = '0' } of book.modules) {
      const sum = ladder.reduce((all, rung) => all + BigInt(rung.patients ?? '0'), 0n)
      expect(String(sum)).toBe(patients)
      expect(ladder.reduce((all, { share = 0 }) => all + share, 0)).toBeCloseTo(1, 9)
    }
  })

  test('every case, hazard, statement, piece of evidence and source', () => {
    for (const module of book.modules) expect(module.cases.length).toBe(casesOf(module.id).length)
    expect(book.hazards.length).toBe(json<{ hazards: unknown[] }>('rules/hazards.json').hazards.length)
    expect(book.statements.length).toBe(79)
    expect(book.evidence.length).toBe(69)
    expect(book.citations.length).toBe(103)
    for (const { id, waived, rules: encoders } of book.statements) {
      expect(waived !== undefined || encoders.length > 0, id).toBe(true)
    }
  })
})

describe('a link', () => {
  const page = () => readFileSync(join(folder, 'en.html'), 'utf8')
  test('leads to a place that exists, once', () => {
    const targets = [...page().matchAll(/ href="#([^"]+)"/g)].map(([, target = '']) => target)
    const places = [...page().matchAll(/ id="([^"]+)"/g)].map(([, place = '']) => place)
    expect(new Set(places).size).toBe(places.length)
    expect([...new Set(targets)].filter((target) => !places.includes(target))).toEqual([])
  })

  test('leads from a sentence of the article to rule, case and hazard, and back, in two clicks', () => {
    const statement = book.statements.find(({ id }) => id === 'S62')
    const [anchor] = statement?.rules ?? []
    const rule = book.modules.flatMap((module) => module.rules).find((each) => each.anchor === anchor)
    expect(rule?.cases.length).toBeGreaterThan(0)
    expect(rule?.hazards.length).toBeGreaterThan(0)
    expect(rule?.basis).toContain('S62')
  })

  test('asks nothing of a network', () => {
    expect(page().match(/(?:src|href)="(?!#|data:,)[^"]*"|url\(|@import|\bfetch\(|XMLHttpRequest/)).toBeNull()
  })
})

describe('as text', () => {
  test('Markdown names every rule, statement and hazard of what was asked for', () => {
    const { stdout, status } = command('--module', 'clinic', '--markdown')
    expect(status).toBe(0)
    for (const { name } of packOf('clinic').rules) expect(stdout).toContain(`### ${name}`)
    for (const { id } of book.statements) expect(stdout).toContain(`**${id}**`)
  })

  test('a Spanish book speaks Spanish: questions, verdicts, and its own words', () => {
    const page = readFileSync(join(folder, 'es.html'), 'utf8')
    const spanish = page.replace(/<(script|style)>[\s\S]*?<\/\1>/g, '')
    const messages = json<Record<string, string>>('rules/messages/es.json')
    expect(spanish).toContain('<html lang="es">')
    expect(spanish).toContain(messages['question.breastfeedingStatus'])
    for (const word of ['What a patient reads', 'Stands on', 'not reviewed']) expect(spanish).not.toContain(word)
  })

  test('a Spanish book says in Spanish what stands in English, and marks it for whoever has it read aloud', () => {
    const page = readFileSync(join(folder, 'es.html'), 'utf8')
    const note = 'En inglés, como se escribieron, están los peligros, los títulos de los casos'
    for (const form of [page, command('--module', 'clinic', '--language', 'es', '--markdown').stdout])
      expect(form).toContain(note)
    expect(readFileSync(join(folder, 'en.html'), 'utf8')).not.toContain(note)
    const marked = [...page.matchAll(/<(?:p|dd|span|blockquote)[^>]* lang="en">((?:(?!<\/(?:p|dd|span)>)[\s\S])*)/g)]
    const english = marked.map(([, inner = '']) => inner.replaceAll('&#39;', "'").replaceAll('&quot;', '"')).join('\n')
    for (const { title, situation, harm, severity } of book.hazards)
      for (const text of [title, situation, harm, severity]) expect(english).toContain(text.replaceAll('&', '&amp;'))
    for (const { title } of book.modules.flatMap(({ cases }) => cases.slice(0, 5)))
      expect(english).toContain(title.replaceAll('&', '&amp;'))
  })

  test("a vendor's pack has a book of its own", () => {
    const own = (name: string) => join(root, 'docs/examples/own-pack', name)
    const { status, stdout, stderr } = command(
      ...['--pack', own('pack.json'), '--cases', own('cases.json'), '--patients', own('patients.json')],
      ...['--messages', own('messages.json'), '--sources', own('statements.json'), own('guideline.json'), '--json'],
    )
    expect([status, stderr]).toEqual([0, ''])
    const { modules, hazards } = JSON.parse(stdout) as RuleBook
    expect(modules.map(({ rules: painted }) => painted.length)).toEqual([
      JSON.parse(readFileSync(own('pack.json'), 'utf8')).rules.length,
    ])
    expect(hazards).toEqual([])
  })

  test("a clinic's overlay stands in the book, marked as its own", () => {
    const overlay = join(root, 'docs/examples/clinic-overlay.json')
    const { stdout } = command('--overlay', overlay, '--module', 'preparation', '--json')
    const [module] = (JSON.parse(stdout) as RuleBook).modules
    const own = module?.rules.filter(({ isOfOverlay }) => isOfOverlay) ?? []
    expect(own.map(({ json: written }) => written)).toEqual(
      JSON.parse(readFileSync(overlay, 'utf8')).modules.preparation.rules,
    )
    expect(module?.overlay?.id).toBe(JSON.parse(readFileSync(overlay, 'utf8')).id)
  })

  test('what a pack says is text, never markup', () => {
    const pack = json<{ rules: { name: string }[] }>('rules/modules/remedy/pack.json')
    const name = '<img src=x onerror=alert(1)>'
    const [first, ...rest] = pack.rules
    writeFileSync(join(folder, 'hostile.json'), JSON.stringify({ ...pack, rules: [{ ...first, name }, ...rest] }))
    const { status, stdout } = command('--pack', 'hostile.json')
    expect(status).toBe(0)
    expect(stdout).toContain('&lt;img src=x onerror=alert(1)&gt;')
    expect(stdout).not.toContain('<img')
  })

  test('bad input is refused with its place, and nothing is written', () => {
    writeFileSync(join(folder, 'broken.json'), '{ "format": "rule-pack/1" }')
    const { status, stdout, stderr } = command('--pack', 'broken.json')
    expect([status, stdout]).toEqual([2, ''])
    expect(stderr).toContain('broken.json /rules')
    expect(command('--language', 'de').status).toBe(2)
    expect(command('--cases', 'x.json').status).toBe(2)
    expect(command('--module', 'remedy', '--as-of', 'tomorrow')).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('2027-03-01'),
    })
    expect(command('--module', 'remedy', '--output', join('nowhere', 'book.html'))).toMatchObject({
      status: 2,
      stderr: expect.stringContaining(`cannot write ${join('nowhere', 'book.html')} (ENOENT)`),
    })
  })
})

describe('in a browser', () => {
  let browser: Browser
  beforeAll(async () => {
    browser = await chromium.launch({ executablePath: chromiumPath(), chromiumSandbox: false, args: ['--disable-gpu'] })
  })
  afterAll(() => browser?.close())

  async function opened(language: string, options: BrowserContextOptions = {}): Promise<Page> {
    const context = await browser.newContext(options)
    const page = await context.newPage()
    page.setDefaultTimeout(0) // the runner's own limit is enough; a busy machine is no failure
    page.on('pageerror', (error) => {
      throw error
    })
    await page.goto(`file://${join(folder, `${language}.html`)}`)
    return page
  }

  // The book of one module is enough for axe: all are painted by the same code, and it looks at every element.
  test.for([
    ['en', 'light', 1280],
    ['en', 'dark', 1280],
    ['es', 'light', 360],
  ] as const)('%s, %s, %i px wide: nothing that WCAG 2.2 AA forbids', async ([language, colorScheme, width]) => {
    const page = await opened(`clinic-${language}`, { colorScheme, viewport: { width, height: 800 } })
    try {
      await page.evaluate("for (const each of document.querySelectorAll('details')) each.open = true")
      const { violations } = await new AxeBuilder({ page })
        .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
        .analyze()
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([])
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(width)
    } finally {
      await page.context().close()
    }
  })

  test('360 px wide, the whole book needs no sideways scrolling', async () => {
    const page = await opened('en', { viewport: { width: 360, height: 800 } })
    try {
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(360)
    } finally {
      await page.context().close()
    }
  })

  test('search and filters show what fits, say how much that is, and give way to a link', async () => {
    const page = await opened('en')
    const shown = () => page.locator('.rule:visible').count()
    try {
      await page.keyboard.press('/')
      await page.keyboard.type('EL04-pregnant')
      expect(await page.isVisible('#rule-eligibility-EL04-pregnant')).toBe(true)
      expect(await page.isVisible('#rule-eligibility-EL06-breastfeeding')).toBe(false)
      expect(await page.textContent('[aria-live]')).toBe(`${await shown()} of ${rules.length} rules are shown.`)
      await page.fill('input[type="search"]', '')
      await page.selectOption('select[data-filter="layer"]', 'article')
      expect(await shown()).toBe(rules.filter(({ layer }) => layer === 'article').length)
      await page.evaluate("location.hash = '#rule-triage-T01-breathing-or-throat'")
      await page.waitForFunction("document.querySelector('#rule-triage-T01-breathing-or-throat').offsetParent !== null")
      expect(await shown()).toBe(rules.length)
    } finally {
      await page.context().close()
    }
  })

  test('by keyboard alone: skip to the rules, open a comparison, reach the cases that decide it', async () => {
    const page = await opened('en')
    try {
      await page.keyboard.press('Tab')
      expect(await page.evaluate('document.activeElement.className')).toBe('skip')
      await page.keyboard.press('Enter')
      await page.focus('.leaf summary')
      await page.keyboard.press('Enter')
      expect(await page.locator('.leaf[open]').count()).toBe(1)
      await page.keyboard.press('Tab')
      const target = String(await page.evaluate("document.activeElement.getAttribute('href')"))
      expect(target).toMatch(/^#case-eligibility-/)
      await page.keyboard.press('Enter')
      await page.waitForFunction(`document.querySelector(${JSON.stringify(target)}).offsetParent !== null`)
      // The table of cases was folded away; the link has opened it.
      expect(await page.locator('.cases[open]').count()).toBe(1)
    } finally {
      await page.context().close()
    }
  })

  test('colours can be chosen, and are not the only sign', async () => {
    const page = await opened('en')
    try {
      await page.selectOption('select[data-theme-choice]', 'dark')
      expect(await page.evaluate('getComputedStyle(document.body).backgroundColor')).toBe('rgb(20, 24, 31)')
      const mark = page.locator('.mark').first()
      expect(await mark.getAttribute('aria-label')).toBe('tested: true, false and decisive')
      expect(await mark.textContent()).toBe('●')
    } finally {
      await page.context().close()
    }
  })

  test('printed, it is a tagged PDF with an outline, and every rule is on it', async () => {
    expect(command('--module', 'remedy', '--output', 'remedy.html').status).toBe(0)
    const page = await opened('remedy')
    try {
      const pdf = await page.pdf({ tagged: true, outline: true, format: 'A4' })
      const content = pdf.toString('latin1')
      expect(content.startsWith('%PDF-')).toBe(true)
      for (const mark of ['/StructTreeRoot', '/Outlines', '/Lang']) expect(content).toContain(mark)
      await page.emulateMedia({ media: 'print' })
      expect(await page.locator('.rule:visible').count()).toBe(packOf('remedy').rules.length)
      expect(await page.locator('nav:visible, .bar:visible').count()).toBe(0)
    } finally {
      await page.context().close()
    }
  })
})

test('the docs name every form of the book', () => {
  for (const form of ['--markdown', '--json', '--language es', '--overlay'])
    expect(text('docs/rule-book.md')).toContain(form)
})
