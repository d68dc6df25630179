import { describe, expect, it } from 'vitest'
import { createIdGenerator } from '../../ids'
import { sampleResume } from '../../samples/samples'
import { blindResume } from '../blind-resume'

/** Returns the lines of a CV after its name was taken out, and those that are reported. */
function blindLines(name: string, lines: readonly string[], language = 'en') {
  const ids = createIdGenerator()
  const sample = sampleResume('nurse', ids)
  const { basics, work } = sample.content
  const [job] = work
  if (!job) throw new Error('The sample has no job')
  const highlights = lines.map((text) => ({ id: ids.node(), text }))
  const content = { ...sample.content, basics: { ...basics, name }, work: [{ ...job, highlights }] }
  const { document, near } = blindResume({
    ...sample,
    design: { ...sample.design, language },
    content,
  })
  const reported = new Set(near.map(({ text }) => text))
  return (document.content.work[0]?.highlights ?? []).map(({ text }) =>
    reported.has(text) ? `? ${text}` : text,
  )
}

describe('a name in a CV without its person', () => {
  it.each([
    [
      'Борис Громов',
      ['Отчёт Громова', 'Вручено Громову', 'Громовым сдан цех', 'Бориса выбрали', 'Gromov’s paper'],
      ['Отчёт …', 'Вручено …', '… сдан цех', '… выбрали', '… paper'],
    ],
    ['Kari Virtanen', ['Virtasen tiimi', 'Karille annettu'], ['… tiimi', '… annettu'], 'fi'],
    ['Uwe Brandl', ['Brandls Team', 'Herr Brandl'], ['… Team', 'Herr …'], 'de'],
    ['Ewa Zielińska', ['Projekt Zielińskiej', 'z Ewą'], ['Projekt …', 'z …'], 'pl'],
    ['森田 花子', ['森田が設計', '花子さんの案'], ['…が設計', '…さんの案']],
    ['נועה בן־חיים', ['הצוות של נועה בן־חיים', 'לבן־חיים'], ['הצוות של …', '? לבן־חיים'], 'he'],
    ['박서준', ['서준이 이끈 팀', '박 과장', '박서준님'], ['…이 이끈 팀', '… 과장', '…님']],
    ['陈晓雯', ['晓雯负责', '陈老师', '陈列室'], ['…负责', '…老师', '陈列室']],
    ['خالد الحربي', ['وخالد', 'للحربي', 'بالمشروع'], ['…', '…', 'بالمشروع']],
    [
      'Lucía de la Vara',
      [
        '@luciadelavara on X',
        'LuciaVara2019',
        'L. de la Vara’s paper',
        'de la mano',
        'lvara_cv.pdf',
      ],
      ['… on X', '…', '… paper', 'de la mano', '…'],
    ],
    [
      'Grace Young',
      ['Young professionals', 'Grace Hopper award', 'Mr Young led', 'Young & Sons', 'G.Y.', 'Led'],
      [
        '? Young professionals',
        '? Grace Hopper award',
        'Mr … led',
        '? Young & Sons',
        '? G.Y.',
        'Led',
      ],
    ],
    ['Otto Repp', ['Repa meeskond', 'Repile antud'], ['? Repa meeskond', '? Repile antud'], 'et'],
    ['Alexandra Voss', ['Alex ran ten workshops'], ['? Alex ran ten workshops']],
    [
      'Hanna Jo Weber',
      ['HJW: Leitung', 'H. J. prüfte'],
      ['? HJW: Leitung', '? H. J. prüfte'],
      'de',
    ],
    [
      'Ida van der Meulen',
      ['I. van der M. schreef', 'IvdM'],
      ['? I. van der M. schreef', '? IvdM'],
      'nl',
    ],
    [
      '小野田健次郎',
      ['小野田研究室で勤務', '小野田 健次郎の論文', '健次郎さんの案', '研究室の設計'],
      ['…研究室で勤務', '…の論文', '…さんの案', '研究室の設計'],
    ],
    ['周明轩', ['小周负责测试', '周末'], ['? 小周负责测试', '周末']],
    [
      'თამარ კაპანაძე',
      ['GitHub: tamarkapanadze', '@tamar_k', 'Node.js, README.md', 'CV tamar.pdf'],
      ['GitHub: …', '…', 'Node.js, README.md', 'CV …'],
    ],
    [
      'Teodora Marchetti',
      ['Dora ran the fair', 'Theo Award', 'marchettiteo on Git', 'TM', 'Adora Ltd', 'IT and HR'],
      [
        '? Dora ran the fair',
        '? Theo Award',
        '? marchettiteo on Git',
        '? TM',
        'Adora Ltd',
        'IT and HR',
      ],
    ],
    [
      'Dobromir Attwell-Sijmons',
      ['Dobri led', 'Dobruś', 'D.A-S.', 'Dr Atwell', 'F. Symons, Leiden', 'Dobson Ltd'],
      ['? Dobri led', '? Dobruś', '? D.A-S.', 'Dr …', '? F. Symons, Leiden', 'Dobson Ltd'],
    ],
    [
      'Zbigniew Wrona',
      ['Zbyszek uczył', 'ze Zbyszkiem'],
      ['? Zbyszek uczył', '? ze Zbyszkiem'],
      'pl',
    ],
    [
      'Вячеслав Игнатьев',
      ['Слава вёл кружок', 'Игнатьич'],
      ['? Слава вёл кружок', '? Игнатьич'],
      'ru',
    ],
    ['Ruben op den Velde', ['Opdenvelde BV', 'rodvelde'], ['? Opdenvelde BV', '? rodvelde'], 'nl'],
    [
      '이서연',
      ['Seoyeon Lee, speaker', '@seoyeon.lee', 'Seoul office'],
      ['? Seoyeon Lee, speaker', '…', 'Seoul office'],
    ],
    ['欧阳晓雯', ['歐陽曉雯獲獎', 'Ouyang Xiaowen'], ['…獲獎', '…']],
    [
      'عبد الكريم الناصر',
      ['Abdulkarim spoke', 'Naser method'],
      ['… spoke', '? Naser method'],
      'ar',
    ],
    ['सुनीता वर्मा', ['Sunita Verma spoke', 'sverma'], ['… spoke', '? sverma'], 'hi'],
    ['אורי לוין', ['אתר: levin-ori.co.il'], ['? אתר: levin-ori.co.il'], 'he'],
  ])('%s', (name, lines, expected, language = 'en') => {
    expect(blindLines(name, lines, language)).toEqual(expected)
  })
})
