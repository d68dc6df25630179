import type { exportArea as english } from '../en/export'

/** Messages of the export dialog, in Korean. */
export const exportArea: typeof english = {
  title: '내보내기',
  format: '형식',
  formats: {
    pdf: { name: 'PDF', hint: '제출용. 어디서나 똑같이 보여요.' },
    docx: { name: 'Word', hint: '.docx를 요구하는 채용 담당자나 사이트용. 편집할 수 있어요.' },
    text: { name: '일반 텍스트', hint: '온라인 양식에 붙여넣을 때' },
    html: { name: '웹페이지', hint: '웹사이트나 스크린 리더용 HTML 파일 하나' },
    markdown: { name: 'Markdown', hint: '메모, 위키, GitHub 같은 사이트용' },
    png: { name: '이미지', hint: '한 페이지를 PNG 그림으로' },
    json: { name: 'JSON Resume, 전체', hint: 'Vitae에서 지금 모습 그대로 열려요' },
    'json-resume': {
      name: 'JSON Resume, 기본',
      hint: '다른 도구용. 맞춤 섹션은 빠져요.',
    },
    europass: {
      name: 'Europass',
      hint: 'Europass 포털용. Vitae에서도 열리지만 디자인은 빠져요.',
    },
  },
  letterFormats: { json: { name: 'JSON, 전체' } },
  page: '페이지',
  blind: '이름, 사진, 주소 제외',
  blindHint: '연락처, 생년월일, 링크, 추천인도 제외합니다. 원래 이력서는 그대로입니다.',
  blindChecking: '파일을 준비하고 확인하는 중…',
  blindChecked: '확인 완료: 파일을 다시 읽어 이 정보가 없음을 확인했습니다.',
  blindLeft:
    '파일에 아직 이름이나 연락처가 있습니다. 아무것도 저장하지 않았습니다. 본문에서 지운 뒤 다시 시도하세요.',
  genderedWords: '성별을 드러낼 수 있는 단어',
  genderedHint:
    '파일에 그대로 남습니다. 본인에 관한 단어라면 이력서에서 바꾸세요. 모든 표현을 찾지는 못합니다.',
  fileName: '파일 이름',
  save: '파일 다운로드',
  saving: '준비 중…',
  failed: '파일을 만들지 못했어요. 사라진 내용은 없어요. 잠시 후 다시 시도하세요.',
  copied: '일반 텍스트로 복사했어요.',
  nothingToCopy: '이 섹션은 아직 비어 있어서 복사할 내용이 없어요.',
  nothingYet: '이 문서는 아직 비어 있어서 복사할 내용이 없어요.',
  notCopied: '브라우저가 복사를 허용하지 않았어요. 대신 일반 텍스트로 내보내세요.',
}
