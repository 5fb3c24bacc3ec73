/**
 * Has a clinician looked at the rules as they are now? Read in this order: content, report.
 *
 * @module
 */
// What a review is a review of
export { ruleDigestOf } from './content.ts'
// Which rules are reviewed
export {
  type ReviewedRule,
  type ReviewOptions,
  type ReviewReport,
  type ReviewStatus,
  reviewReport,
  reviewStatuses,
} from './report.ts'
