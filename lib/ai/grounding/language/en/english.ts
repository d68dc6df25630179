import type { LanguageTable } from '../types'
import { englishMarks } from './marks'
import { englishNumbers } from './numbers'
import { stemEnglish } from './stem'
import { englishWishes } from './wishes'

export const english: LanguageTable = {
  code: 'en',
  stem: stemEnglish,
  hasCapitalNouns: false,
  functionWords:
    'me mine us ours yours somewhere anybody although though even owing any like per amid amongst upon via onto inside herself himself itself themselves do did does would should shall may might must can could will a an the this that these those my our their its his her your i we they he she it them who whom whose which what where when how and or nor but as at by for from in into of off on out over to toward towards under up with within between among about above against along alongside around behind beside beyond down near outside past through throughout be is are was were been being am have has had having done if so than then there here also too both while whilst s re ll ve',
  joiningWords: 'and or plus &',
  designators:
    'year level class grade stage phase tier version type category section article part chapter room gate terminal step unit series model iso no number highway route track band key_stage',
  marks: englishMarks,
  responsible:
    'in_charge_of took_charge_of responsible_for ran owned ownership introduced launched initiated instigated established instituted set_up hired recruited recruitment approved signed_off authorised championed coordinated organised',
  leading:
    'oversaw supervised supervision oversight led headed spearheaded directed chaired leadership captained managed management founded co-founded commanded transformed masterminded',
  numbers: englishNumbers,
  timeUnits: [
    [1 / 60, 'second seconds sec secs'],
    [1, 'minute minutes min mins'],
    [60, 'hour hours h hr hrs'],
    [1440, 'day days'],
    [10080, 'week weeks'],
    [43800, 'month months'],
    [525600, 'year years yr yrs'],
  ],
  percent: 'percent per_cent pct',
  points: 'percentage_point percentage_points pp points point',
  wishes: englishWishes,
}
