import { i18n } from '#i18n';
import { SampleOffer } from '@/components/notice/sample-offer';
import { Step } from './step';
import { ToolbarPicture } from './toolbar-picture';

interface Props {
  browser: 'chromium' | 'firefox';
  /** Whether the button is in the toolbar; null where the browser doesn't say. */
  pinned: boolean | null;
  hasCredential: boolean;
  hasTag: boolean;
  lessonAddress: string;
  pasteAddress: string;
  credentialsAddress: string;
  coverageAddress: string;
  onSample: () => void;
}

/** The first steps, which are done here and not read: each says whether it is. */
export function WelcomeView({ browser, pinned, hasCredential, hasTag, ...on }: Props) {
  return (
    <div class="welcome">
      <p>{i18n.t('welcome.intro')}</p>
      <ol class="welcome-steps">
        <Step title={i18n.t('welcome.pin.title')} isDone={pinned}>
          {/* Where the browser has done it by itself, nobody has looked for it yet. */}
          {(browser === 'firefox' || pinned !== true) && (
            <>
              <p>{i18n.t(`welcome.pin.${browser}`)}</p>
              <ToolbarPicture browser={browser} />
            </>
          )}
        </Step>
        <Step title={i18n.t('welcome.credential.title')} isDone={hasCredential}>
          {hasCredential ? (
            <>
              <p>{i18n.t('welcome.credential.kept')}</p>
              <a href={on.credentialsAddress}>{i18n.t('welcome.credential.show')}</a>
            </>
          ) : (
            <>
              <p>{i18n.t('welcome.credential.page')}</p>
              <a class="button" href={on.pasteAddress}>
                {i18n.t('welcome.credential.elsewhere')}
              </a>
              <p>{i18n.t('welcome.credential.sample')}</p>
              <SampleOffer onLoad={on.onSample} />
            </>
          )}
        </Step>
        <Step title={i18n.t('welcome.tag.title')} isDone={hasTag}>
          <p>{i18n.t(hasTag ? 'welcome.tag.kept' : 'welcome.tag.text')}</p>
          <div class="welcome-buttons">
            <a class={hasCredential && !hasTag ? 'button primary' : 'button'} href={on.lessonAddress}>
              {i18n.t(hasTag ? 'welcome.tag.again' : 'welcome.tag.lesson')}
            </a>
            {hasTag && (
              <a class="button primary" href={on.coverageAddress}>
                {i18n.t('welcome.tag.coverage')}
              </a>
            )}
          </div>
        </Step>
      </ol>
      <p class="quiet">
        {i18n.t('welcome.sees')} {browser === 'chromium' && i18n.t('welcome.accessRequested')}
      </p>
    </div>
  );
}
