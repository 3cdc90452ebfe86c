/** Where the places of a slide lie on the stage, and how their prompts look: pure, no window. */
export * from './prompt-look';
export * from './stage-slots';
