import type { PostingWords } from '../kinds/posting'

export const posting: PostingWords = {
  articles:
    'a an the your our their its his her this that these those any some each every all both other another one two three four five six',
  functions:
    'in on at to for with from by as into onto over under within across through throughout per than then about around after before behind between among against along during until while when where which who whom whose what how why whether because since so if but nor not no only just also very more most less least much many few several it we i he she they you us them me is are was were be been being am has had having will would can could shall should may might must need needs do does did done including such like alongside towards toward upon without via plus there here up out off down together every-day today now once twice ago already ours yours theirs everyone anyone someone nobody nothing something everything anything us either neither too well even',
  links: 'of',
  and: 'and & then',
  or: 'or',
  light:
    "experience experienced knowledge understanding skill skills ability able abilities familiarity familiar proficiency proficient good great strong excellent sound solid proven deep confident confidence comfortable working practical advanced relevant related similar equivalent previous prior significant extensive demonstrable demonstrated recognised recognized formal thorough basic hands-on hands first-hand clear full fully valid current required preferred desirable essential ideal ideally advantage advantageous willing willingness record track background competent competence competency competencies expertise expert command grasp aware appreciation evidence exposure use using used minimum hold holding have having has lead leading take taking make making carry carrying run running get getting be being do doing work works working help helping support supporting ensure ensuring provide providing assist assisting deliver delivering manage managing handle handling perform performing join joining keep keeping stand standing bring bringing come comes charge responsibility responsible day-to-day daily closely regularly regular independently effectively successfully candidate applicant person post holder holder successful role position range variety number part interest interested professional overall total industry work-related post-registration post-qualification desire looking like know knowing requirement requirements must nice plus bonus welcome needed useful helpful capable enough whole big small new key various different wide broad varied complex main ours days weeks months experience' years year ability's sense",
  you: "you you'll you’ll you're you’re you've you’ve your yourself candidate applicant applicants postholder holder successful",
  demanding:
    'must required requires require essential need needs needed should mandatory desirable preferred welcome ideally advantage plus bonus nice expect expects count counts',
  generic:
    'control management development planning design analysis handling processing administration coordination support monitoring preparation organisation organization maintenance operation operations implementation improvement review system systems process processes service services solution solutions activity activities task tasks issue issues matter matters procedure procedures standard standards programme program programmes environment environments field sector industry software tool tools own daily part level basic general regular',
  qualities:
    'motivat self-motivat enthusias passion resilien curious curiosity complian compassion empath friendl cheerful humour humor patien pragmat flexib reliab punctual proactiv team-play teamwork communicator interpersonal calm integrit discreet discretion creativ initiativ energetic positive attitude willing adaptab autonom independen stubborn tactful kindness proactive can-do commitment',
}
