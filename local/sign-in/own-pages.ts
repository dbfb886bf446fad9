import type { HousePlan } from '../template.ts';
import { SIGN_IN_PATH } from './server.ts';

/** The pages of the sign-in are the house's own: what leads to Cognito's leads here, on whatever name one calls the house. */
export function withOwnSignIn(plan: HousePlan): HousePlan {
  const pages = plan.outputs['SignInUrl'];
  const own = (variables: Readonly<Record<string, string>>) =>
    Object.fromEntries(
      Object.entries(variables).map(([name, value]) => [name, value === pages ? SIGN_IN_PATH : value]),
    );
  const functions = plan.functions.map((one) => ({
    ...one,
    Environment: { Variables: own(one.Environment.Variables) },
  }));
  return { ...plan, functions };
}
