import { formatters } from '../format'
import type { NotificationMailWords } from '../notification-mail-shape'

const { plural } = formatters('ko')

/** Emails about events in an account, in Korean. */
export const notificationMails: NotificationMailWords = {
  askedFor: {
    requirements: '채용 공고의 요건',
    tailoring: '채용 공고에 맞춘 제안',
    wording: '더 나은 표현 제안',
    letter: '커버레터 초안',
    translation: '이력서 번역',
    match: '채용 공고에 맞는 이력서',
    interview: '면접 질문',
    'import-help': '가져오기 AI 도움',
    'import-reading': '가져온 파일 AI 읽기',
    cv: '요청한 이력서',
    proposal: '앱의 제안',
  },
  device: (browser, system) =>
    browser && system ? `${browser}(${system})` : browser || system || '알 수 없는 브라우저',
  requestDone: ({ what, link }) => ({
    subject: '요청한 작업이 끝났어요',
    text: `${what}: 준비되었어요.\n\n문서는 변경되지 않았어요. 무엇을 반영할지 직접 정하세요:\n${link}`,
  }),
  requestFailed: ({ what, link }) => ({
    subject: '요청한 작업을 끝내지 못했어요',
    text: `${what}: 끝내지 못했어요.\n\n문서는 변경되지 않았고, 사라진 내용도 없어요. 이유를 확인하고 다시 시도하세요:\n${link}`,
  }),
  keyCreated: ({ name, link }) => ({
    subject: 'Vitae 계정에 API 키가 만들어졌어요',
    text: `계정에 “${name}” API 키가 만들어졌어요.\n\n본인이 만들었다면 아무것도 하지 않아도 돼요.\n\n본인이 아니라면 키를 폐기한 다음 비밀번호를 변경하세요:\n${link}`,
  }),
  appConnected: ({ name, link }) => ({
    subject: 'Vitae 계정에 앱이 연결되었어요',
    text: `계정에 앱이 연결되었어요. 앱이 밝힌 이름은 “${name}”이에요.\n\n본인이라면 아무것도 하지 않아도 돼요.\n\n본인이 아니라면 앱의 연결을 해제한 다음 비밀번호를 변경하세요:\n${link}`,
  }),
  newDevice: ({ device, at, link }) => ({
    subject: 'Vitae 계정의 새 로그인',
    text: `새 기기에서 계정에 로그인했어요: ${device}, ${at}(UTC).\n\n본인이라면 아무것도 하지 않아도 돼요.\n\n본인이 아니라면 그 기기를 로그아웃한 다음 비밀번호를 변경하세요:\n${link}`,
  }),
  deletionScheduled: ({ count, day, link }) => ({
    subject: plural(count, { other: '휴지통의 문서 #개가 곧 삭제돼요' }),
    text:
      count === 1
        ? plural(count, {
            other: `휴지통에 문서 #개가 있어요. ${day}에 영구 삭제돼요.\n\n삭제해도 괜찮다면 아무것도 하지 않아도 돼요. 그전까지는 복원할 수 있어요:\n${link}\n\n본인이 휴지통으로 옮기지 않았다면, 복원한 다음 비밀번호를 변경하세요.`,
          })
        : plural(count, {
            other: `휴지통에 문서 #개가 있어요. ${day}부터 차례로 영구 삭제돼요.\n\n삭제해도 괜찮다면 아무것도 하지 않아도 돼요. 그전까지는 복원할 수 있어요:\n${link}\n\n본인이 휴지통으로 옮기지 않았다면, 복원한 다음 비밀번호를 변경하세요.`,
          }),
  }),
  exportDone: ({ day, link }) => ({
    subject: '데이터를 다운로드할 수 있어요',
    text: `계정 데이터를 내보냈어요. ${day}까지 설정에서 다운로드하세요:\n${link}\n\n다운로드 링크는 1시간 동안 쓸 수 있고, 그곳에서 새 링크를 받을 수 있어요.\n\n본인이 요청하지 않았다면 그곳에서 파일을 삭제한 다음 비밀번호를 변경하세요.`,
  }),
  exportFailed: ({ link }) => ({
    subject: '데이터를 내보내지 못했어요',
    text: `데이터를 내보내지 못했어요. 계정은 변경되지 않았고, 사라진 내용도 없어요. 설정에서 다시 시도할 수 있어요:\n${link}`,
  }),
  applicationDue: ({ lines, link }) => ({
    subject: '지원에 대한 알림',
    text: `지원과 관련해 할 일이에요.\n\n${lines}\n\n완료로 표시하거나 다른 날을 선택하세요:\n${link}`,
  }),
  commentAdded: ({ link }) => ({
    subject: '문서에 새 댓글',
    text: `작성 중인 문서에 누군가 댓글을 남겼어요.\n\n문서는 아무것도 바뀌지 않았어요. 댓글을 읽고 어떻게 할지 정하세요:\n${link}`,
  }),
  shareLocked: ({ link }) => ({
    subject: '공유 링크에 틀린 비밀번호',
    text: `누군가 공유 링크 하나에 틀린 비밀번호를 30번 입력했어요. 15분 동안 이 링크를 연 적이 없는 브라우저에서는 비밀번호를 받지 않아요. 문서에는 영향이 없어요.\n\n계속되면 링크를 끝내고 새로 만드세요:\n${link}`,
  }),
  webhookDisabled: ({ host, link }) => ({
    subject: 'Vitae 계정의 웹훅이 꺼졌어요',
    text: `5일 동안 ${host}에 아무것도 전송하지 못해서 이 웹훅을 껐어요. 문서에는 영향이 없어요.\n\n서버의 응답을 확인한 다음 웹훅을 다시 켜세요.\n${link}`,
  }),
  due: { followUp: '후속 연락', deadline: '지원 마감일', more: '목록에 더 있어요' },
  footer: ({ place, settings }) => `\n\n—\nVitae ${place}\n받을 이메일 선택: ${settings}`,
  unsubscribe: (link) => `\n이런 이메일 그만 받기: ${link}`,
  page: {
    title: 'Vitae 이메일',
    question: {
      'request-done': '요청한 작업이 끝났을 때 이메일을 그만 받을까요?',
      'request-failed': '요청한 작업을 끝내지 못했을 때 이메일을 그만 받을까요?',
      'deletion-scheduled': '휴지통의 문서가 곧 삭제될 때 이메일을 그만 받을까요?',
      'comment-added': '공유한 문서의 댓글 이메일을 그만 받을까요?',
      'share-locked': '공유 링크의 틀린 비밀번호 이메일을 그만 받을까요?',
      'application-due': '지원의 후속 연락과 마감일 이메일을 그만 받을까요?',
      'webhook-disabled': '웹훅이 꺼질 때 오는 이메일을 그만 받을까요?',
      'export-ended': '데이터 다운로드가 준비되었을 때 이메일을 그만 받을까요?',
    },
    button: '이메일 그만 받기',
    done: '앞으로 이런 이메일을 보내지 않아요.',
    again: '계정 설정에서 다시 켤 수 있어요.',
    settings: '설정으로 이동',
  },
}
