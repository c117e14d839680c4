/// Whether all that was said of times came out in the windows: an hour that was set aside or led to nothing, a “not”
/// beside what was offered, a comparison nobody read.
struct AccountRule {
    let walk: TokenWalk
    let items: [TimeItem]
    let clauses: [ReplyClause]
    let outcome: WindowMaker.Outcome
    let theirs: ZoneClock

    /// Not all of it did, and what came out may be wrong.
    var isOpen: Bool {
        guard !walk.tokens.contains(where: \.isHan) else { return false }
        return hasSpareHour || hasLostHour || hasLooseNo || isCompared || hasOtherPick
    }

    private func isOffered(_ index: Int) -> Bool {
        items.indices.contains(index) && items[index].standing == .offered
            && (items[index].day != nil || items[index].span != nil)
    }

    /// An hour set aside in a clause right beside an offer of the same sentence.
    private var hasSpareHour: Bool {
        clauses.indices.contains { index in
            let spare = clauses[index].items.contains {
                items.indices.contains($0) && items[$0].standing == .aside && items[$0].span?.form.hasClock ?? false
            }
            guard spare else { return false }
            return clauses[index].items.contains { isOffered($0) }
                || index > 0 && clauses[index].before < .sentence
                    && clauses[index - 1].items.contains { isOffered($0) }
                || index + 1 < clauses.count && clauses[index + 1].before < .sentence
                    && clauses[index + 1].items.contains { isOffered($0) }
        }
    }

    /// An hour that was offered and is in no window.
    private var hasLostHour: Bool {
        guard !items.contains(where: { if case .zone = $0.content { true } else { false } }) else { return false }
        return items.contains { item in
            guard item.standing == .offered, let span = item.span, span.form != .part(.allDay) else { return false }
            switch span.form {
            case .now, .nowUntil, .rest: return false
            default: break
            }
            var isOpen = false
            let minutes = span.minutes(chat: 30, isOpenEnded: &isOpen)
            return !outcome.windows.contains { window in
                let start = theirs.minute(at: window.lowerBound)
                let end = start + window.count / 60
                return [0, 720, -720, 1440].contains { shift in
                    minutes.lowerBound + shift < end && start < minutes.upperBound + shift
                }
            }
        }
    }

    /// "Not", and what stands in its clause is offered all the same.
    private var hasLooseNo: Bool {
        clauses.contains { clause in
            guard clause.items.contains(where: { isOffered($0) }), clause.verdict != .busy else { return false }
            let read = Set(clause.items.flatMap { items.indices.contains($0) ? Array(items[$0].tokens) : [] })
            return clause.tokens.contains { token in
                !read.contains(token)
                    && (walk.time(token) == .no || walk.speech(token).contains(.not)
                        || walk.speech(token).contains(.cant))
                    && walk.speech(token).isDisjoint(with: [.yes, .free, .suits, .confirm, .glad])
            }
        }
    }

    /// "2 is too early", "9 ET = 6 PT"
    private var isCompared: Bool {
        walk.tokens.indices.contains { index in
            walk.isSign(index, 0x3D)
                || walk.words(index - 1) == "too" && ["early", "late", "soon"].contains(walk.words(index))
                || ["too early", "too late", "too soon", "earlier", "later", "sooner"].contains(walk.words(index))
                    && !items.contains { $0.tokens.contains(index) }
        }
    }

    /// One of ours is taken, and another hour or part of a day is named.
    private var hasOtherPick: Bool {
        guard !outcome.picked.isEmpty else { return false }
        return items.contains { item in
            guard item.standing != .ruledOut, let span = item.span, span.form != .part(.allDay) else { return false }
            var isOpen = false
            let minutes = span.minutes(chat: 30, isOpenEnded: &isOpen)
            return !outcome.windows.contains { window in
                let start = theirs.minute(at: window.lowerBound)
                return minutes.contains(start) || minutes.contains(start + 720) || minutes.contains(start - 720)
            }
        }
    }
}
