import type { LanguageTable } from '../types'
import { englishActions, englishLightVerbs } from './actions'
import { englishMarks } from './marks'
import { englishNumbers } from './numbers'
import { stemEnglish } from './stem'
import { englishSynonyms } from './synonyms'

export const english: LanguageTable = {
  code: 'en',
  stem: stemEnglish,
  isHeadFirst: false,
  hasCapitalNouns: false,
  functionWords:
    'me mine us ours yours somewhere anybody   although though even owing any like per amid amongst upon via onto inside herself himself itself themselves do did does would should shall may might must can could will a an the this that these those my our their its his her your i we they he she it me us them who whom whose which what where when how and or nor but as at by for from in into of off on onto out over per to toward towards under up upon via with within between among amongst about above against along alongside around behind beside beyond down inside near outside past through throughout be is are was were been being am have has had having do does did done if so than then there here also too both while whilst s re ll ve',
  singularWords: 'a an one this',
  joiningWords: 'and or plus &',
  neutralWords:
    'ask asked asks you your good next coming issued  sharing share  behind ease fewer slightly gone found receive received receives belong belongs appear appeared appears hear heard sound sounds devoted dedicated_to living long strong figure figures side step steps case cases place places system systems piece pieces matter matters edition extra further extending owing live lives stay stayed staying remain remained remaining keep keeping kept put puts putting bring brought bringing newly grounded founded_on concern concerns devote fall falls fell say said says tell told call called answerable accountable responsible present length duration span spanning total like liked likes enjoy enjoyed rather quite well much little any anyone another each else away back forward around together apart together_with everyday actual actually real really proper properly start started starts end ended ends carry carried carrying thing way ways means hence concerning respect order manner fashion form forms shape look looks looking looked wear try tried want wanted allow allowed let lets happen happened occur occurred exist existed become point points area view use uses whole body bit lot people person come comes came coming go goes going went see sees saw spend spent spending last lasts lasting lasted now still way other others usual part parts date today able available there begin began thing things altogether combined stand stands do doing hand ease easily used just yet whether once again last something somebody means mean lie lies sit sits turn turned size sort kind sum value worth amounting totalling comprise comprises made consisted additional additionally furthermore also finished work working worked role responsibility duty task activity include included including covering cover comprising consisting involving regarding concerning relating related based using use used such eg e.g ie i.e etc well aswell order so respectively total in_total overall own directly via respective purpose basis setting environment focus focused focusing day-to-day serving serve handling process processing processed go went skilled skill experience experienced background knowledge practical hands-on reach reached reaching get got gets become became made make take took give gave name named called known both hold held holding provide provided providing deliver delivered member name them speaker speaking combine combines combining bring brings worth amount up down who then further same there place time available carry done',
  lightVerbs: englishLightVerbs,
  marks: englishMarks,
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
