import { expect, it } from 'vitest'
import { headingKind } from './headings'

const nearMisses =
  'Education Officer|Skills trainer|Head of Education|Project Manager|Projects manager|Language teacher|Work on the new site.|Experience with large teams|Director of Volunteers|Awards Coordinator|Contact centre agent|Reference librarian|Summary of the budget for 2019|Profile of the company|Interested in art|Training Manager|Led training and work|Volunteer Coordinator|Customer Experience|User Experience Designer|Skills, Python, Java|Java|Berlin|Languages: English, German|Leiter Ausbildung|Ausbilder|Projektleiter|Bildungsreferent|Sprachlehrerin|Kontaktperson|Ausbildung zum Koch|Chef de projet|Responsable formation|Chargée de formation|Professeur de langues|Jefe de proyecto|Profesora de idiomas|Técnico de formación|Gerente de projetos|Responsabile formazione|Docente di lingue|Kierownik projektu|Projektledare|Undervisningsassistent|Vedoucí projektu|Manager de proiect|Proje Yöneticisi|Руководитель проекта|Преподаватель языков|Керівник проєкту|プロジェクトマネージャー|教育担当|项目经理|教育顾问|프로젝트 매니저|교육 담당자|مدير مشاريع|מנהל פרויקטים|परियोजना प्रबंधक|Manajer proyek|Quản lý dự án|2019 - 2021|Harper & Sons'.split(
    '|',
  )

it.each(nearMisses)('takes "%s" for no heading', (text) => {
  expect(headingKind(text)).toBeNull()
})
