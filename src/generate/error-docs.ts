/**
 * Writes `docs/errors.md`: every code, its cause and its cure. The tables are complete by their types.
 *
 * @module
 */
import type { FactFault } from '../facts/index.ts'
import type { PackFault } from '../parse/index.ts'
import type { RecordFault } from '../record/index.ts'

interface Remedy {
  readonly cause: string
  readonly cure: string
}

const facts = {
  not_an_object: {
    cause: 'The facts, or an item of a list, are not an object.',
    cure: 'Give an object that holds facts by their names.',
  },
  unreadable: {
    cause: 'Reading a property raised an error: a getter or a proxy.',
    cure: 'Give plain data, such as `JSON.parse` returns.',
  },
  unknown_fact: {
    cause: 'No fact is called that.',
    cure: 'Use the suggestion, or look the name up in `rules/facts.json`.',
  },
  renamed_fact: { cause: 'The fact has a new name.', cure: 'Use the suggestion.' },
  removed_fact: {
    cause: 'The fact was removed in the version that is named.',
    cure: 'Leave it out; the changelog says what took its place.',
  },
  wrong_type: {
    cause: 'The value has another type than the fact, a text for a number for instance.',
    cure: 'Convert it; where it is not known give `"unknown"`.',
  },
  not_finite: { cause: 'The number is `NaN` or infinite.', cure: 'Give a number, or `"unknown"`.' },
  out_of_bounds: {
    cause: 'The number is outside the bounds of the fact, often because of another unit.',
    cure: 'Check the unit that the issue names.',
  },
  value_not_listed: {
    cause: 'The value, or a member of a set, is not one of those that the fact can have.',
    cure: 'Use one of `listed`, or `"unknown"`.',
  },
  none_beside_others: {
    cause: 'A set holds `none` and something else.',
    cure: 'Give `["none"]`, or the members without it.',
  },
  item_fact_outside_list: {
    cause: 'A fact that belongs to an item stands outside the list.',
    cure: 'Put it into the item.',
  },
  not_an_item_fact: {
    cause: 'A fact of the person stands inside an item of a list.',
    cure: 'Put it outside the list.',
  },
  item_beside_list: { cause: 'The same was given alone and as a list.', cure: 'Give one of them.' },
  too_many: {
    cause: 'More facts, items or members than any patient has.',
    cure: 'Send fewer; the limit stands in the issue.',
  },
  contradicts_sources: {
    cause: 'A computed fact was given and contradicts the facts that it is computed from.',
    cure: 'Leave the computed fact out.',
  },
  invalid_option: { cause: 'An option of the call cannot be used.', cure: 'Give what the issue says.' },
} as const satisfies Record<FactFault['code'], Remedy>

const packs = {
  not_json: {
    cause: 'Something in it is not JSON: a function, `NaN`, a `Map`, a getter that throws.',
    cure: 'Give what `JSON.parse` returns.',
  },
  forbidden_key: {
    cause: 'A key by which objects are tampered with (`__proto__`, `constructor`, `prototype`).',
    cure: 'Use another name.',
  },
  too_deep: {
    cause: 'It is nested too deep, written out or in its file.',
    cure: 'Flatten it; the limit stands in the issue.',
  },
  too_large: {
    cause: 'It is larger than can be proved or evaluated.',
    cure: 'Split it; the limit stands in the issue.',
  },
  wrong_shape: { cause: 'A value has another shape than the format asks for.', cure: 'Give what the issue expects.' },
  unknown_key: { cause: 'The format has no such key here.', cure: 'Use the suggestion, or take it out.' },
  refused_key: {
    cause:
      'json-rules-engine gives this key a meaning that this format has no room for, or it would let an overlay change what is there.',
    cure: 'Take it out; the issue says why.',
  },
  empty_condition: {
    cause: 'A list of conditions is empty: one engine calls it true, another false.',
    cure: 'Take it out, or put a condition into it.',
  },
  two_connectives: {
    cause: 'One object holds several of `all`, `any`, `not`, `condition` and `fact`.',
    cure: 'Nest them.',
  },
  bare_leaf: {
    cause: 'A comparison stands alone as the root of a rule or of a named condition.',
    cure: 'Put it into an `all`.',
  },
  not_a_condition: {
    cause: 'This is none of the kinds of conditions.',
    cure: 'Use `all`, `any`, `not`, `condition` or a comparison.',
  },
  dynamic_value: {
    cause: 'The value is neither a literal nor the name of a parameter.',
    cure: 'Write the literal, or `{ "fact": "<parameter>" }`.',
  },
  unknown_fact: { cause: 'No fact of the dictionary is called that.', cure: 'Use the suggestion.' },
  unknown_operator: { cause: 'There is no such operator.', cure: 'Use the suggestion.' },
  unknown_rung: { cause: 'The verdict is not on the ladder.', cure: 'Use the suggestion, or add the rung.' },
  unknown_parameter: { cause: 'No parameter is called that.', cure: 'Use the suggestion.' },
  unknown_condition: {
    cause: 'The pack has no named condition of this name.',
    cure: 'Use the suggestion, or write the condition.',
  },
  unknown_message: {
    cause: 'There is no sentence with this key.',
    cure: 'Give the sentence in the option `messages`.',
  },
  unknown_basis: {
    cause: 'No statement, evidence or citation has this ID.',
    cure: 'Use the suggestion, or give the source in the option `sources`.',
  },
  unknown_patient: {
    cause: 'A case starts from somebody who is not in the file of patients.',
    cure: 'Use the suggestion, or give all facts in the case itself.',
  },
  value_not_listed: { cause: 'The fact cannot have this value.', cure: 'Use one of `listed`.' },
  wrong_operator: { cause: 'The operator does not fit the type of the fact.', cure: 'Use one of `allowed`.' },
  wrong_value: { cause: 'The value does not fit its place.', cure: 'Give what the issue expects.' },
  out_of_bounds: {
    cause:
      'A threshold lies outside the bounds of its fact, or a region moves a parameter too far or to the mild side.',
    cure: 'Stay within the bounds.',
  },
  fact_compared_with_fact: {
    cause: 'A fact is compared with another fact.',
    cure: 'Compare it with a literal or a parameter.',
  },
  parameter_named_like_fact: {
    cause: 'A parameter has the name of a fact, which would replace it.',
    cure: 'Rename it.',
  },
  parameter_without_value: {
    cause: 'The parameter has no value yet.',
    cure: 'Do without it until a source states one.',
  },
  wrong_unit: {
    cause: 'The parameter has another unit than the fact.',
    cure: 'Use a parameter in the unit that is named.',
  },
  negated_unknown_test: {
    cause: '`isUnknown` stands under a negation: the verdict would fall when an answer is missing.',
    cure: 'Turn the condition round.',
  },
  circular_condition: {
    cause: 'A named condition depends on itself.',
    cure: 'Break the circle at one of the names in `through`.',
  },
  duplicate_name: { cause: 'Two entries have the same name.', cure: 'Rename one of them.' },
  evidence_below_otherwise: {
    cause: 'An evidence rule below `otherwise` could lower the verdict of the article.',
    cure: 'Raise its rung, or make it a notice.',
  },
  notice_above_lowest: { cause: 'A notice stands above the lowest rung.', cure: 'Put it on the lowest rung.' },
  two_lists: { cause: 'The pack reads item facts of two lists.', cure: 'Make two packs of it.' },
} as const satisfies Record<PackFault['code'], Remedy>

const records = {
  digest_differs: {
    cause: 'The record was changed after it was made.',
    cure: 'Take it from where it was stored first; what it says cannot be relied on.',
  },
  closure_digest_differs: {
    cause: 'The list of what the decision depended on was changed.',
    cure: 'As for `digest_differs`.',
  },
  mask_differs: {
    cause: 'The record says of a fact that it is masked, and holds it; or the other way round.',
    cure: 'As for `digest_differs`.',
  },
  not_this_decision: {
    cause: 'The facts and options given for a record lead to another decision.',
    cure: 'Give those of the decision, whole; masking is an option.',
  },
  day_missing: { cause: 'The decision was asked for a day.', cure: 'Give it in the option `asOf`.' },
  overlay_missing: {
    cause: 'The decision was made under an overlay, and another or none is given.',
    cure: 'Load the overlay as it was, and give it in the option `overlay`.',
  },
  pack_missing: {
    cause: "The decision was made by a pack of one's own that was not given, or not as it was then.",
    cure: 'Load the pack with the digest that the decision names, and give it as `pack`.',
  },
  region_missing: {
    cause: "The decision was made in a region of one's own, and another or none is given.",
    cure: 'Load the region as it was, and give it in the option `region`.',
  },
} as const satisfies Record<RecordFault['code'], Remedy>

/** The content of `docs/errors.md`. */
export function errorDocs(): string {
  return `<!-- Generated by src/generate/error-docs.ts. Do not edit; run "npm run generate". -->

# Errors

Every issue has a stable \`code\`, the place \`at\` (a JSON pointer into what was given), the same place as \`path\`, and a \`message\`; a slip of the keyboard has a \`suggestion\`. All issues come at once. None holds a patient's value.

## Facts and options

\`evaluate…\` throws \`InvalidFactsError\` (its \`code\` is \`invalid_facts\`, its \`issues\` are these); \`safeEvaluate…\` and \`evaluateMany\` return them.

${table(facts)}

## Arguments of the wrong kind

What TypeScript would have refused, such as \`null\` for a linked pack or an object whose properties cannot be read, is an \`InvalidArgumentError\` (\`invalid_argument\`) with the name of the \`argument\` and what was \`expected\`. Every subpath exports it. Functions whose name begins with \`safe\` return issues instead; whatever a function takes from outside (facts, packs, records, files) has issues of its own.

## Packs, regions and overlays

\`loadPack\`, \`loadRegion\` and \`loadOverlay\` throw \`InvalidPackError\` (\`invalid_pack\`); \`safeLoadPack\`, \`safeLoadRegion\` and \`safeLoadOverlay\` return the issues.

${table(packs)}

## Audits

\`subjectOf\` throws \`InvalidSubjectError\` (\`invalid_subject\`); \`safeSubjectOf\` returns the issues: those above, each with its \`file\`. A check throws \`InvalidAuditOptionError\` (\`invalid_audit_option\`) for an option that cannot be used. What a check finds is no error but a problem in its report: [auditing.md](auditing.md) lists their codes.

## Records

\`decisionRecord\` throws \`InvalidRecordError\` (\`invalid_record\`), whose issues are these, or those of facts; \`verifyRecord\` and \`replay\` return them, or those of packs where the shape is wrong.

${table(records)}

## Times

\`factsOfTimes\` throws \`InvalidTimesError\` (\`invalid_times\`).

${table({
  not_an_instant: {
    cause: 'A time is not an instant in ISO 8601 with an offset or `Z`.',
    cure: 'Write `2027-03-27T18:00:00+01:00`.',
  },
  not_a_time_zone: { cause: 'There is no such time zone.', cure: 'Use a name such as `Europe/Madrid`.' },
  wrong_order: {
    cause: 'Something ended after it was asked about, or came after the session that it precedes.',
    cure: 'Check both times.',
  },
})}

## Sentences

\`messageOf\` throws \`MissingMessageError\` (\`missing_message\`) where a sentence has no text in the language, or a region has no profile: give your own sentences in the option \`messages\`.

## Interviews

\`interview\` and \`answer\` throw \`InvalidFactsError\` as the evaluate functions do. \`answer\` throws \`NoQuestionLeftError\` (\`no_question_left\`) where nothing was asked: name the place that is meant. \`interview\` throws \`TooManyAlternativesError\` (\`too_many_alternatives\`) where one rule has more than 10,000 alternatives, of which nothing exact can be said; no built-in rule has.

## The command

Exit codes: 0 done; 1 a check failed; 2 bad input or usage; 70 a mistake of ours; 130 an interview that was broken off (Ctrl-C). A line of JSON lines that cannot be used becomes \`{ "line", "issues" }\`, with the codes above, or:

${table({
  not_json: {
    cause: 'The text, or the line, is not a JSON object.',
    cure: 'Mend the JSON. The error does not quote it, because it may hold a patient.',
  },
  unknown_key: { cause: 'Beside `facts` stands something other than `id`.', cure: 'Put facts into `facts`.' },
  wrong_type: { cause: '`id` is not a text.', cure: 'Give a text, or leave it out.' },
})}
`
}

function table(remedies: Readonly<Record<string, Remedy>>): string {
  const rows = Object.entries(remedies).map(([code, { cause, cure }]) => `| \`${code}\` | ${cause} | ${cure} |`)
  return ['| code | cause | cure |', '|---|---|---|', ...rows].join('\n')
}
