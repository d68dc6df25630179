import 'server-only'
import { left, rowKind } from '../items/row-kind'

const ofStore = left('of the store of files, which writes its own')
const underWay = left('of uploads that were under way; they are brought again')

export const fileKind = rowKind({ prefix: 'files', owner: 'installation', carried: ofStore })
export const arrivalKind = rowKind({ prefix: 'arrival#', owner: 'installation', carried: ofStore })
export const landedUploadKind = rowKind({
  prefix: 'landed-uploads',
  owner: 'installation',
  carried: underWay,
})
export const spentUploadKind = rowKind({
  prefix: 'spent-uploads',
  owner: 'installation',
  carried: underWay,
})
export const linkKind = rowKind({
  prefix: 'link#',
  owner: 'installation',
  carried: left('links to files, signed with a secret of the old home'),
})
