import type { notifications as english } from '../en/notifications'
import { formatters } from '../format'

const { plural } = formatters('ko')

/** Messages of the notifications, in Korean. */
export const notifications: typeof english = {
  bell: (unread) => (unread === 0 ? '알림' : plural(unread, { other: '알림, 읽지 않음 #개' })),
  title: '알림',
  none: '아직 알림이 없어요. 계정에 중요한 일이 있으면 여기에 표시돼요.',
  unknown: '알림을 아직 불러오지 못했어요. 자동으로 계속 시도해요.',
  settingsLink: '알림 설정',
  unread: '새 알림',
  today: '오늘',
  yesterday: '어제',

  askedFor: {
    requirements: '채용 공고의 요건',
    tailoring: '채용 공고에 맞춘 제안',
    wording: '더 나은 표현 제안',
    letter: '커버레터 초안',
    translation: '번역',
    match: '채용 공고에 맞는 이력서',
    interview: '면접 질문',
    'import-help': '가져오기 AI 도움',
    'import-reading': '가져온 파일 AI 읽기',
    cv: '프로그램이 요청한 이력서',
  },
  somethingAsked: '요청한 작업',
  requestDone: (what) => `${what}: 준비됨`,
  requestFailed: (what) => `${what}: 끝내지 못함`,
  requestFailedText: '사라진 내용은 없어요. 다시 시도할 수 있어요.',
  keyCreated: (name) => `API 키 만들어짐: ${name}`,
  keyCreatedText: '본인이 아니라면 키를 폐기한 다음 비밀번호를 변경하세요.',
  newDevice: (device) => `새 로그인: ${device}`,
  newDeviceText: '본인이 아니라면 그 기기를 로그아웃한 다음 비밀번호를 변경하세요.',
  deletionScheduled: (title) => `휴지통에 있음: ${title}`,
  deletionScheduledText: (day) => `${day}에 영구 삭제돼요.`,
  exportDone: '내 데이터: 다운로드 준비됨',
  exportDoneText: (day) => `파일은 ${day}까지 받을 수 있어요.`,
  exportFailed: '내 데이터: 내보내지 못함',
  exportFailedText: '사라진 내용은 없어요. 다시 시도할 수 있어요.',
  untitled: '문서',

  settings: {
    text: '어떤 알림을 받을지 고르세요. 알림에는 이력서 내용이 들어가지 않아요.',
    caption: '알림 종류와 받는 방법',
    event: '알림 종류',
    ways: { app: '앱', mail: '이메일' },
    switchName: (event, way) => `${event}: ${way}`,
    kinds: {
      'request-done': '제안, 초안, 번역이 준비됨',
      'request-failed': '요청한 작업을 끝내지 못함',
      'key-created': 'API 키가 만들어짐',
      'new-device': '새 기기에서 로그인함',
      'deletion-scheduled': '문서가 곧 영구 삭제됨',
      'export-ended': '데이터 내보내기가 끝났거나 실패함',
    },
    language: '이메일 언어',
    noMail:
      '이 서버에는 이메일이 설정되지 않아서 이메일을 보내지 않아요. 알림은 종 아이콘에서 볼 수 있어요.',
    notConfirmed: '이메일을 받으려면 위의 프로필에서 주소를 확인하세요.',
    saved: '저장했어요.',
  },
}
