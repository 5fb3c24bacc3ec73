/**
 * What a rule book does when it is read on a screen: search, filters, colours, and opening what a link or a printer
 * needs. Without it everything is there, and open to be read.
 *
 * @module
 */

/** The script, whole: it runs inside the page, and asks nothing of any network. */
export const script = `
(() => {
  const bar = document.querySelector('.bar')
  const rules = [...document.querySelectorAll('.rule')]
  const texts = new Map()
  const textOf = (rule) => {
    if (texts.has(rule)) return texts.get(rule)
    // What a rule says, not the cases that mention it: many are named after another rule.
    const own = rule.cloneNode(true)
    for (const cases of own.querySelectorAll('.leaf > p, .fires')) cases.remove()
    texts.set(rule, own.textContent.toLowerCase())
    return texts.get(rule)
  }
  const search = bar.querySelector('input')
  const filters = [...bar.querySelectorAll('select[data-filter]')]
  const count = bar.querySelector('[aria-live]')
  const apply = () => {
    const sought = search.value.trim().toLowerCase().split(/\\s+/).filter(Boolean)
    let shown = 0
    for (const rule of rules) {
      const fits = filters.every(({ value, dataset }) => value === '' || rule.dataset[dataset.filter] === value)
      rule.hidden = !(fits && sought.every((word) => textOf(rule).includes(word)))
      if (!rule.hidden) shown += 1
    }
    const narrowed = shown < rules.length
    for (const group of document.querySelectorAll('.group')) {
      group.hidden = narrowed && group.querySelector('.rule:not([hidden])') === null
    }
    for (const module of document.querySelectorAll('section.module')) {
      module.hidden = narrowed && module.querySelector('.rule:not([hidden])') === null
    }
    count.textContent = count.dataset.pattern.replace('{shown}', shown).replace('{all}', rules.length)
  }
  const reveal = () => {
    const target = location.hash.length > 1 && document.getElementById(decodeURIComponent(location.hash.slice(1)))
    if (!target) return
    if (target.closest('[hidden]')) {
      search.value = ''
      for (const filter of filters) filter.value = ''
      apply()
    }
    for (let around = target; around; around = around.parentElement) if (around.tagName === 'DETAILS') around.open = true
    target.scrollIntoView()
  }
  for (const control of [search, ...filters]) control.addEventListener('input', apply)
  const theme = bar.querySelector('select[data-theme-choice]')
  theme.addEventListener('input', () => {
    if (theme.value === '') delete document.documentElement.dataset.theme
    else document.documentElement.dataset.theme = theme.value
  })
  addEventListener('keydown', (event) => {
    if (event.key !== '/' || event.ctrlKey || event.metaKey || /^(?:INPUT|SELECT)$/.test(event.target.tagName)) return
    event.preventDefault()
    search.focus()
  })
  addEventListener('hashchange', reveal)
  let opened = []
  addEventListener('beforeprint', () => {
    opened = [...document.querySelectorAll('details:not([open], .json, .leaf)')]
    for (const each of opened) each.open = true
  })
  addEventListener('afterprint', () => {
    for (const each of opened) each.open = false
  })
  bar.hidden = false
  apply()
  reveal()
})()
`
