import type { Reason } from '../types'
import { checkAgents, checkCompany, checkGroups, checkJoinedDeeds } from './company-facts'
import { checkFrequency, checkMeasured, checkPlurals, checkScopes } from './extent-facts'
import { checkAddedItems } from './list-facts'
import { checkLostLimits } from './lost-facts'
import { checkObjects, checkPromotedVerbs, checkSecondaryClauses } from './object-facts'
import { checkAims, checkCauses, checkOrder, checkPromotedAims } from './order-facts'
import { checkSuffered } from './passive-facts'
import { checkSpans } from './span-facts'
import { checkSubjects } from './subject-facts'
import { checkSwaps } from './swap-facts'
import { checkExchangedPosts, checkTakenTitles } from './title-facts'
import {
  checkBareFrequency,
  checkPromotedParticiples,
  checkRelativeCauses,
  checkStill,
  checkTurnedSides,
  checkUnderWay,
  checkUndone,
} from './turn-facts'
import type { Comparison } from './types'

/** Checks the relations between words: who did what to which thing, when, why and with whom. */
export function checkRelations(comparison: Comparison): Reason[] {
  return [
    ...checkObjects(comparison),
    ...checkSecondaryClauses(comparison),
    ...checkAgents(comparison),
    ...checkPromotedVerbs(comparison),
    ...checkAims(comparison),
    ...checkPromotedAims(comparison),
    ...checkOrder(comparison),
    ...checkCauses(comparison),
    ...checkCompany(comparison),
    ...checkGroups(comparison),
    ...checkJoinedDeeds(comparison),
    ...checkPlurals(comparison),
    ...checkFrequency(comparison),
    ...checkScopes(comparison),
    ...checkMeasured(comparison),
    ...checkAddedItems(comparison),
    ...checkTakenTitles(comparison),
    ...checkExchangedPosts(comparison),
    ...checkSubjects(comparison),
    ...checkSpans(comparison),
    ...checkSuffered(comparison),
    ...checkSwaps(comparison),
    ...checkLostLimits(comparison),
    ...checkTurnedSides(comparison),
    ...checkRelativeCauses(comparison),
    ...checkStill(comparison),
    ...checkUndone(comparison),
    ...checkUnderWay(comparison),
    ...checkBareFrequency(comparison),
    ...checkPromotedParticiples(comparison),
  ]
}
