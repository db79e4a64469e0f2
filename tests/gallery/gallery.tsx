import type { Story } from './story';

interface Props {
  stories: readonly Story[];
  /** The name of the one story to show, or null for the list of all. */
  only: string | null;
  theme: string | null;
}

/** Every component in every state. `?story=` shows one alone, `?theme=dark` or `light` decides the colours. */
export function Gallery({ stories, only, theme }: Props) {
  const alone = stories.find(({ name }) => name === only);
  if (alone) return <Alone story={alone} />;
  const address = (name: string) => `?${new URLSearchParams({ story: name, ...(theme && { theme }) })}`;
  return (
    <div class="gallery surface">
      <nav aria-label="Stories">
        <h1>Gallery</h1>
        <ul class="list">
          {stories.map(({ name }) => (
            <li key={name}>
              {/* Each in a window of its own: whole surfaces have landmarks, and what floats covers its neighbours. */}
              <a href={address(name)} target="story" data-story={name}>
                {name}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <iframe name="story" title="Story" src={address(stories[0]?.name ?? '')} />
    </div>
  );
}

function Alone({ story }: { story: Story }) {
  if (story.surface) return <div style={{ maxWidth: story.width }}>{story.view()}</div>;
  return (
    <div class="surface story">
      <main>
        <h1>{story.name}</h1>
        {!story.floats && <div style={{ width: story.width }}>{story.view()}</div>}
      </main>
      {story.floats && story.view()}
    </div>
  );
}
