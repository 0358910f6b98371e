import { describe, expect, it } from 'vitest';
import { ADDRESSES, EDITORS, mendInEditor } from '../support/editor-brief';
import { setStage } from '../support/stage';

const stage = setStage({ addresses: ADDRESSES });

describe('a brief written in an editor of its own', () => {
  it.each(EDITORS)('is highlighted, mended with one click and taken back in one step: %s', async (editor) => {
    const { page, view } = stage;
    await mendInEditor(page, editor, (begin) => view.click('button', new RegExp(`^${begin}`)));
    expect(stage.complaints).toEqual([]);
  });
});
