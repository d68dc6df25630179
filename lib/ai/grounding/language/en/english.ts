import type { LanguageTable } from '../types'
import { englishActions, englishLightVerbs } from './actions'
import { englishCarriers } from './carriers'
import { englishMarks } from './marks'
import { englishNeutral } from './neutral'
import { englishNumbers } from './numbers'
import { stemEnglish } from './stem'
import { englishSynonyms } from './synonyms'
import { englishTurns } from './turns'

export const english: LanguageTable = {
  code: 'en',
  stem: stemEnglish,
  isHeadFirst: false,
  hasCapitalNouns: false,
  functionWords:
    'me mine us ours yours somewhere anybody   although though even owing any like per amid amongst upon via onto inside herself himself itself themselves do did does would should shall may might must can could will a an the this that these those my our their its his her your i we they he she it me us them who whom whose which what where when how and or nor but as at by for from in into of off on onto out over per to toward towards under up upon via with within between among amongst about above against along alongside around behind beside beyond down inside near outside past through throughout be is are was were been being am have has had having do does did done if so than then there here also too both while whilst s re ll ve',
  singularWords: 'a an one this',
  joiningWords: 'and or plus &',
  neutralWords: englishNeutral,
  carriers: englishCarriers,
  lightVerbs: englishLightVerbs,
  marks: [...englishMarks, ...englishTurns],
  actions: englishActions,
  synonyms: englishSynonyms,
  people:
    'team colleague staff manager supervisor employee people developer engineer designer teacher nurse doctor consultant colleague coworker partner group crew department volunteer student apprentice trainee assistant chef chair director scientist analyst researcher lawyer architect technician specialist board committee authority agency supplier client contractor midwife pharmacist physician surgeon curator conservator accountant electrician driver coach player parent owner lead leader head mentor tutor professor expert peer senior junior',
  scopes:
    'department team ward branch shop store site plant region country city class unit line pilot project section floor office warehouse shift kitchen clinic school depot field laboratory lab building hub wing group customer client segment product range market category area district county borough division desk route fleet herd hall group year term season quarter',
  designators:
    'year level class grade stage phase tier version type category section article part chapter room gate terminal step unit series model iso no number highway route track band key_stage',
  changes:
    'reduce cut lower decrease increase raise grow boost improve lift rise resolve eliminate prevent save double halve shorten achieve win secure attract avoid strengthen speed accelerate drop fall minimise maximise',
  letterWords:
    'dear sincerely regards faithfully writing write letter cv attached enclosed please thank consideration time hear reading currently present past recent most during career job company firm organisation employer read note know feel believe think glad pleased happy able value enjoy familiar similar allow also therefore especially particularly well gladly kind sir madam',
  intentWords:
    'apply application applying position post vacancy interest interested opportunity chance welcome hope look_forward looking_forward excited keen eager appeal appeals attract join joining contribute bring would like love wish want discuss meet interview conversation advertised posting role',
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
}
