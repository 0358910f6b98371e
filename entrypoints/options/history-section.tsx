import { useEffect, useState } from 'react';
import { storage } from 'wxt/utils/storage';
import { OptionsHistory } from '../../components/options-history';
import { compareWords } from '../../lib/history/compare';
import { type PostHistory, readHistory, wipeHistory } from '../../lib/history/history';

interface Props {
  readonly isOn: boolean;
  onTurn(isOn: boolean): void;
}

const copy = async (text: string): Promise<boolean> =>
  navigator.clipboard.writeText(text).then(
    () => true,
    () => false,
  );

/** Earlier drafts, live. */
export function HistorySection({ isOn, onTurn }: Props) {
  const [posts, setPosts] = useState<readonly PostHistory[]>([]);
  const [isWiped, setIsWiped] = useState(false);
  useEffect(() => {
    const read = () => void readHistory(Date.now()).then(setPosts);
    read();
    return storage.watch('local:history', read);
  }, []);
  return (
    <OptionsHistory
      isOn={isOn}
      posts={posts}
      onTurn={onTurn}
      isWiped={isWiped && posts.length === 0}
      onWipe={() => void wipeHistory().then(() => setIsWiped(true))}
      onCopy={copy}
      compare={compareWords}
    />
  );
}
